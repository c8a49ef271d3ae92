import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { GatewayError } from './errors.mjs';

const LARGEST_MESSAGE = 256 * 1024;
const MOST_OPERATIONS = 20;
const PING_INTERVAL = 15_000;
const LONGEST_TIMER = 2 ** 31 - 1;
/** The close code after which clients connect again; with 4401 they give up. */
const FORBIDDEN = 4403;

/**
 * @typedef {import('graphql-ws').Context<Record<string, unknown> | undefined, import('graphql-ws/use/ws').Extra & { viewer?: import('../authentication.mjs').Viewer, expiry?: NodeJS.Timeout }>} Connection
 */

/** Answers GraphQL over WebSocket (graphql-transport-ws), until the person's token expires: then the client connects again with a new one. */
export class SocketEndpoint {
  #sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  #engine;
  #tokens;
  #protocol;

  /**
   * @param {import('./engine.mjs').Engine} engine
   * @param {import('../authentication.mjs').TokenVerifier} tokens
   */
  constructor(engine, tokens) {
    this.#engine = engine;
    this.#tokens = tokens;
    /** @returns {Promise<any>} */
    const run = (/** @type {any} */ { contextValue }) => engine.run(contextValue.operation, contextValue.forward);
    this.#protocol = useServer(
      {
        onConnect: (connection) => this.#connect(/** @type {Connection} */ (connection)),
        onSubscribe: (connection, _id, operation) => this.#prepare(/** @type {Connection} */ (connection), operation),
        onNext: (_connection, _id, _operation, _args, result) => result,
        onClose: ({ extra }) => clearTimeout(/** @type {Connection['extra']} */ (extra).expiry),
        execute: run,
        subscribe: run,
      },
      this.#sockets,
      PING_INTERVAL,
    );
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:stream').Duplex} socket
   * @param {Buffer} head
   */
  upgrade(request, socket, head) {
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.#sockets.emit('connection', webSocket, request));
  }

  async close() {
    await this.#protocol.dispose();
  }

  /** @param {Connection} connection */
  async #connect({ connectionParams, extra }) {
    try {
      extra.viewer = await this.#tokens.verify(connectionParams?.authorization);
      extra.expiry = setTimeout(
        () => extra.socket.close(FORBIDDEN, 'The access token has expired'),
        Math.min(extra.viewer.expiresAt - Date.now(), LONGEST_TIMER),
      );
      return true;
    } catch (error) {
      extra.socket.close(FORBIDDEN, error instanceof GatewayError ? error.message : 'Something went wrong');
      return false;
    }
  }

  /**
   * @param {Connection} connection
   * @param {import('graphql-ws').SubscribePayload} payload
   * @returns {any}
   */
  #prepare(connection, { query, variables, operationName }) {
    try {
      if (Object.keys(connection.subscriptions).length > MOST_OPERATIONS) {
        throw GatewayError.tooComplex(`Expected at most ${MOST_OPERATIONS} operations at a time`);
      }
      const { document } = this.#engine.check(query);
      const operation = { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
      return { document, operationName, contextValue: { operation, forward: forwarded(connection) } };
    } catch (error) {
      return [error instanceof GatewayError ? error : GatewayError.internal(error)];
    }
  }
}

/**
 * Browsers cannot set headers of a WebSocket, so the language may come in the connection parameters instead.
 *
 * @param {Connection} connection
 * @returns {import('./engine.mjs').ForwardedHeaders}
 */
function forwarded({ extra, connectionParams }) {
  const { authorization } = /** @type {import('../authentication.mjs').Viewer} */ (extra.viewer);
  const language = connectionParams?.['accept-language'] ?? extra.request.headers['accept-language'];
  return { authorization, ...(typeof language === 'string' && { 'accept-language': language }) };
}
