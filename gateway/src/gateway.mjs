import { createServer } from 'node:http';
import { TokenVerifier } from './authentication.mjs';
import { Engine } from './graphql/engine.mjs';
import { HttpEndpoint } from './graphql/http-endpoint.mjs';
import { SocketEndpoint } from './graphql/socket-endpoint.mjs';
import { FileEndpoint } from './files.mjs';
import { sendJson } from './http.mjs';
import { Tasklist } from './tasklist.mjs';

const GRAPHQL_PATH = '/graphql';
const FILES = '/files/';

/** The HTTP server in front of everything: GraphQL, files of tasks, the tasklist's own files, its configuration, and health. */
export class Gateway {
  #server = createServer((request, response) => {
    this.#handle(request, response).catch((error) => {
      console.error('Unexpected error', error);
      response.destroy();
    });
  });
  #draining = false;
  #configuration;
  #engine;
  #http;
  #files;
  #sockets;
  #tasklist;

  /**
   * @param {import('./configuration.mjs').Configuration} configuration
   * @param {Engine} engine
   * @param {Tasklist} tasklist
   */
  constructor(configuration, engine, tasklist) {
    const tokens = new TokenVerifier(configuration.issuer);
    this.#configuration = configuration;
    this.#engine = engine;
    this.#tasklist = tasklist;
    this.#http = new HttpEndpoint(engine, tokens);
    this.#files = new FileEndpoint(configuration, tokens);
    this.#sockets = new SocketEndpoint(engine, tokens);
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /**
   * @param {import('./configuration.mjs').Configuration} configuration
   * @param {string} supergraph
   * @returns {Promise<Gateway>} listening
   */
  static async start(configuration, supergraph) {
    const [engine, tasklist] = await Promise.all([
      Engine.start(supergraph, configuration),
      Tasklist.load(configuration.tasklistFolder, configuration.issuer),
    ]);
    const gateway = new Gateway(configuration, engine, tasklist);
    await gateway.#listen();
    return gateway;
  }

  get url() {
    const { address, port } = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
  }

  /** Takes no new work, lets what runs finish for a while, then stops. */
  async stop() {
    this.#draining = true;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    await this.#sockets.close();
    this.#server.closeIdleConnections();
    const impatience = setTimeout(() => this.#server.closeAllConnections(), this.#configuration.drainTimeout);
    await closed;
    clearTimeout(impatience);
    await this.#files.close();
    await this.#engine.close();
  }

  /** @returns {Promise<void>} */
  #listen() {
    const { host, port } = this.#configuration;
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async #handle(request, response) {
    const path = pathOf(request);
    if (this.#draining) {
      response.setHeader('connection', 'close');
    }
    switch (path) {
      case GRAPHQL_PATH:
        return this.#configuration.dev && request.method === 'GET'
          ? this.#engine.showGraphiql(request, response)
          : this.#http.handle(request, response);
      case '/config.json':
        return sendJson(response, 200, { issuer: this.#configuration.issuer, clientId: 'flowbridge-tasklist', graphqlPath: GRAPHQL_PATH });
      case '/health':
        return sendJson(response, this.#draining ? 503 : 200, { status: this.#draining ? 'OUT_OF_SERVICE' : 'UP' });
      default:
        if (path.startsWith(FILES)) {
          return this.#files.handle(request, response);
        }
        return this.#tasklist.handle(request, response, path);
    }
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:stream').Duplex} socket
   * @param {Buffer} head
   */
  #upgrade(request, socket, head) {
    if (pathOf(request) !== GRAPHQL_PATH || this.#draining) {
      socket.end(`HTTP/1.1 ${this.#draining ? '503 Service Unavailable' : '404 Not Found'}\r\nconnection: close\r\n\r\n`);
    } else {
      this.#sockets.upgrade(request, socket, head);
    }
  }
}

/** @param {import('node:http').IncomingMessage} request */
function pathOf({ url = '/' }) {
  const path = url.split('?', 1)[0];
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
