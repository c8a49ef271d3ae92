import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { Agent } from 'undici';
import { WebSocket } from 'ws';
import { GatewayError, subgraphError } from './errors.mjs';
import { mapEvents } from './events.mjs';

const CONNECTIONS_PER_SUBGRAPH = 64;

/** @type {WeakMap<import('graphql').DocumentNode, string>} The planner hands out the same document for the same plan. */
const printed = new WeakMap();

/**
 * How the engine reaches the subgraphs: queries and mutations over pooled HTTP connections, each subscription over a WebSocket of its own. Both carry the
 * person's token.
 *
 * A transport of our own because the engine's shares answers between identical requests that run at the same time, resumes broken subscriptions without
 * saying that events were missed, and costs more.
 */
export class SubgraphTransport {
  #urls;
  #timeout;
  #agent;

  /**
   * @param {Record<string, string>} urls
   * @param {number} timeout in milliseconds
   */
  constructor(urls, timeout) {
    this.#urls = urls;
    this.#timeout = timeout;
    this.#agent = new Agent({ connections: CONNECTIONS_PER_SUBGRAPH, headersTimeout: timeout, bodyTimeout: timeout, keepAliveTimeout: 20_000 });
  }

  /** @param {{ subgraphName: string }} subgraph */
  getSubgraphExecutor = ({ subgraphName }) => {
    const url = new URL(this.#urls[subgraphName]);
    return (/** @type {any} */ request) =>
      request.operationType === 'subscription' ? this.#subscribe(subgraphName, url, request) : this.#request(subgraphName, url, request);
  };

  close() {
    return this.#agent.destroy();
  }

  /**
   * @param {string} service
   * @param {URL} url
   * @param {any} request
   */
  async #request(service, url, request) {
    try {
      const { body } = await this.#agent.request({
        origin: url.origin,
        path: url.pathname,
        method: 'POST',
        headers: { ...request.context.forward, 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify(payload(request)),
        signal: AbortSignal.timeout(this.#timeout),
      });
      return answer(service, await body.json());
    } catch (error) {
      return { errors: [GatewayError.unavailable(service, error)] };
    }
  }

  /**
   * @param {string} service
   * @param {URL} url
   * @param {any} request
   */
  #subscribe(service, url, request) {
    const client = createClient({
      url: url.href.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: request.context.forward,
    });
    return mapEvents(client.iterate(payload(request)), {
      event: (event) => answer(service, event),
      failure: (error) => ({
        errors: Array.isArray(error) ? error.map((each) => subgraphError(service, each)) : [GatewayError.unavailable(service, error)],
      }),
      // Closing what has broken already fails; there is nothing left to do then.
      end: () => void Promise.resolve(client.dispose()).catch(() => {}),
    });
  }
}

/** @param {{ document: import('graphql').DocumentNode, variables?: Record<string, unknown>, operationName?: string }} request */
function payload({ document, variables, operationName }) {
  let query = printed.get(document);
  if (query === undefined) {
    query = print(document);
    printed.set(document, query);
  }
  return { query, variables, operationName };
}

/**
 * @param {string} service
 * @param {any} result
 */
function answer(service, result) {
  if (result === null || typeof result !== 'object' || !('data' in result || Array.isArray(result.errors))) {
    return { errors: [GatewayError.unavailable(service, new Error('The answer is not GraphQL'))] };
  }
  return result.errors ? { data: result.data, errors: result.errors.map((/** @type {unknown} */ error) => subgraphError(service, error)) } : result;
}
