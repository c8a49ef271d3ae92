import { readBody, sendJson } from '../http.mjs';
import { GatewayError, clientError } from './errors.mjs';

const LARGEST_BODY = 256 * 1024;
const LARGEST_BODY_WITH_BUNDLE = 6 * 1024 * 1024;
const RESPONSE_TYPE = 'application/graphql-response+json';

/** Answers GraphQL over HTTP: one operation in a POST. */
export class HttpEndpoint {
  #engine;
  #tokens;

  /**
   * @param {import('./engine.mjs').Engine} engine
   * @param {import('../authentication.mjs').TokenVerifier} tokens
   */
  constructor(engine, tokens) {
    this.#engine = engine;
    this.#tokens = tokens;
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async handle(request, response) {
    try {
      const result = await this.#run(request);
      const type = request.headers.accept?.includes(RESPONSE_TYPE) ? RESPONSE_TYPE : 'application/json';
      const refused = type === RESPONSE_TYPE && !('data' in result);
      sendJson(response, refused ? 400 : 200, result, { 'content-type': `${type}; charset=utf-8` });
    } catch (error) {
      if (response.destroyed) {
        return;
      }
      const status = error instanceof GatewayError ? error.status : 500;
      // What is left of a refused body is not read: the connection cannot be used again.
      const headers = { ...(status === 401 && { 'www-authenticate': 'Bearer' }), ...(!request.complete && { connection: 'close' }) };
      sendJson(response, status, { errors: [clientError(error)] }, headers);
    }
  }

  /** @param {import('node:http').IncomingMessage} request */
  async #run(request) {
    if (request.method !== 'POST') {
      throw GatewayError.badInput('Expected a POST', 405);
    }
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      throw GatewayError.badInput('Expected a body of type application/json', 415);
    }
    const { authorization } = await this.#tokens.verify(request.headers.authorization);
    const body = await readBody(request, LARGEST_BODY_WITH_BUNDLE);
    const operation = operationOf(body);
    if (body.length > LARGEST_BODY && !this.#engine.check(operation.query).carriesBundle) {
      throw GatewayError.tooComplex(`Expected a body of at most ${LARGEST_BODY} bytes`, 413);
    }
    const result = await this.#engine.run(operation, forwarded(request, authorization));
    if (Symbol.asyncIterator in result) {
      await result.return(undefined);
      throw GatewayError.badInput('Expected a subscription over a WebSocket');
    }
    return result;
  }
}

/**
 * @param {Buffer} body
 * @returns {import('./engine.mjs').Operation}
 */
function operationOf(body) {
  const { query, variables, operationName } = parseJson(body) ?? {};
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw GatewayError.badInput('Expected an object in variables');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw GatewayError.badInput('Expected a text in operationName');
  }
  return { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

/** @param {Buffer} body */
function parseJson(body) {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw GatewayError.badInput('Expected JSON');
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} authorization
 * @returns {import('./engine.mjs').ForwardedHeaders}
 */
function forwarded({ headers }, authorization) {
  return {
    authorization,
    ...(headers['accept-language'] && { 'accept-language': headers['accept-language'] }),
    ...(headers.traceparent && { traceparent: String(headers.traceparent) }),
  };
}
