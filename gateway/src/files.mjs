import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Agent } from 'undici';
import { GatewayError, clientError } from './graphql/errors.mjs';
import { sendJson } from './http.mjs';
import { DEFAULT_SUBGRAPH_URLS } from './services.mjs';

const SERVICE = 'task-service';
const CONNECTIONS = 32;
const METHODS = new Set(['GET', 'HEAD', 'POST']);
const FORWARDED = ['content-type', 'content-length', 'accept-language', 'traceparent'];
const ANSWERED = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'location',
];

/**
 * Files of tasks on their way between clients and task-service, as streams: nothing is kept here but what is on its way. The token is checked before a byte
 * of a body goes on; who may do what is task-service's to say.
 */
export class FileEndpoint {
  #service;
  #prefix;
  #largest;
  #tokens;
  #agent;

  /**
   * @param {import('./configuration.mjs').Configuration} configuration
   * @param {import('./authentication.mjs').TokenVerifier} tokens
   */
  constructor({ subgraphs, subgraphTimeout, largestUpload }, tokens) {
    this.#service = new URL(subgraphs[SERVICE] ?? DEFAULT_SUBGRAPH_URLS[SERVICE]);
    this.#prefix = this.#service.pathname.replace(/\/(graphql)?$/, '');
    this.#largest = largestUpload;
    this.#tokens = tokens;
    // A timeout is a silence of that long, however long the whole takes.
    this.#agent = new Agent({ connections: CONNECTIONS, headersTimeout: subgraphTimeout, bodyTimeout: subgraphTimeout, keepAliveTimeout: 20_000 });
  }

  close() {
    return this.#agent.destroy();
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async handle(request, response) {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const answer = await this.#ask(request, gone.signal);
      response.writeHead(answer.statusCode, headersOf(answer.headers, ANSWERED));
      await pipeline(answer.body, response);
    } catch (error) {
      refuse(response, error);
    } finally {
      // Whoever still sends what was refused shall come to read the answer; servers end connections that take too long.
      request.unpipe();
      request.resume();
    }
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {AbortSignal} signal
   */
  async #ask(request, signal) {
    const method = request.method ?? 'GET';
    if (!METHODS.has(method)) {
      throw GatewayError.badInput('Expected GET or POST', 405);
    }
    const { authorization } = await this.#tokens.verify(request.headers.authorization);
    if (Number(request.headers['content-length']) > this.#largest) {
      throw tooLarge(this.#largest);
    }
    const body = method === 'POST' ? bounded(request, this.#largest) : undefined;
    try {
      return await this.#agent.request({
        origin: this.#service.origin,
        path: this.#prefix + pathOf(request),
        method: /** @type {import('undici').Dispatcher.HttpMethod} */ (method),
        headers: { ...headersOf(request.headers, FORWARDED), authorization },
        body,
        signal,
      });
    } catch (error) {
      throw body?.errored instanceof GatewayError ? body.errored : GatewayError.unavailable(SERVICE, error);
    }
  }
}

/**
 * What is sent on. The request itself is not handed out: whoever gives up reading it would end the client's connection before the answer.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} largest
 */
function bounded(request, largest) {
  let size = 0;
  const body = new PassThrough({
    transform(chunk, _, done) {
      size += chunk.length;
      done(size > largest ? tooLarge(largest) : null, chunk);
    },
  });
  request.once('close', () => request.complete || body.destroy(new Error('The client is gone')));
  // Told to whoever waits for the answer.
  body.on('error', () => {});
  return request.pipe(body);
}

/** @param {import('node:http').IncomingMessage} request */
function pathOf({ url = '/' }) {
  const { pathname, search } = new URL(url, 'http://gateway');
  if (!pathname.startsWith('/files/')) {
    throw GatewayError.badInput('There is no such file', 404);
  }
  return pathname + search;
}

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string[]} names
 */
function headersOf(headers, names) {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])));
}

/** @param {number} largest */
function tooLarge(largest) {
  return new GatewayError(`Expected a file of at most ${largest} bytes, but it is larger`, { code: 'FILE_TOO_LARGE', status: 413 });
}

/**
 * Refusals read like those of the service.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} error
 */
function refuse(response, error) {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const status = error instanceof GatewayError ? error.status : 500;
  const { message, extensions } = clientError(error);
  sendJson(
    response,
    status,
    { status, detail: message, ...extensions },
    { 'content-type': 'application/problem+json', ...(status === 401 && { 'www-authenticate': 'Bearer' }) },
  );
}
