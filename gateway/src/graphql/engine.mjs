import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { Documents } from './documents.mjs';
import { GatewayError, clientError } from './errors.mjs';
import { mapEvents } from './events.mjs';
import { SubgraphTransport } from './subgraph.mjs';

/**
 * @typedef {object} Operation
 * @property {unknown} query
 * @property {Record<string, unknown>} [variables]
 * @property {string} [operationName]
 *
 * @typedef {Record<string, string>} ForwardedHeaders what subgraphs are told about the request
 *
 * @typedef {{ data?: unknown, errors?: unknown[] }} Result
 */

/** Plans and runs operations over the subgraphs. */
export class Engine {
  #runtime;
  #documents;
  #transport;

  /**
   * @param {any} runtime
   * @param {Documents} documents
   * @param {SubgraphTransport} transport
   */
  constructor(runtime, documents, transport) {
    this.#runtime = runtime;
    this.#documents = documents;
    this.#transport = transport;
  }

  /**
   * @param {string} supergraph
   * @param {import('../configuration.mjs').Configuration} configuration
   */
  static async start(supergraph, { subgraphs, subgraphTimeout, dev }) {
    const transport = new SubgraphTransport(subgraphs, subgraphTimeout);
    const runtime = createGatewayRuntime({
      supergraph,
      unifiedGraphHandler,
      transports: { http: /** @type {any} */ (transport) },
      plugins: () => [useCheckedDocument(), ...(dev ? [] : [useNoIntrospection()])],
      graphqlEndpoint: '/graphql',
      graphiql: dev,
      landingPage: false,
      logging: 'warn',
      maskedErrors: false,
      requestId: false,
      subgraphErrors: false,
      __experimental__batchExecution: false,
    });
    return new Engine(runtime, new Documents(await runtime.getSchema()), transport);
  }

  /**
   * Parses and measures an operation, without running it.
   *
   * @param {unknown} query
   */
  check(query) {
    return this.#documents.check(query);
  }

  /**
   * @param {Operation} operation
   * @param {ForwardedHeaders} forward
   * @returns {Promise<Result | AsyncGenerator<Result>>}
   */
  async run(operation, forward) {
    try {
      const { document } = this.check(operation.query);
      const result = await this.#runtime.getResultForParams({ params: operation }, { forward, document });
      return Symbol.asyncIterator in result ? eventsOf(result) : resultOf(result);
    } catch (error) {
      return resultOf({ errors: error instanceof AggregateError ? error.errors : [error] });
    }
  }

  /**
   * The page to try queries with; only when started for development.
   *
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  showGraphiql(request, response) {
    return this.#runtime(request, response);
  }

  async close() {
    await this.#runtime[Symbol.asyncDispose]?.();
    await this.#transport.close();
  }
}

/**
 * @param {any} result
 * @returns {Result}
 */
function resultOf({ data, errors }) {
  if (!errors?.length) {
    return { data };
  }
  const told = errors.map(clientError);
  return data === undefined && told.every(isRequestError) ? { errors: told } : { errors: told, data: data ?? null };
}

/**
 * Whether it is about the operation itself, which then was not run at all: a service's error has a path.
 *
 * @param {{ path?: unknown, extensions: Record<string, unknown> }} error
 */
function isRequestError({ path, extensions }) {
  return !path && (extensions.code === 'BAD_INPUT' || extensions.code === 'QUERY_TOO_COMPLEX');
}

/**
 * @param {AsyncIterable<any>} events
 * @returns {AsyncGenerator<Result>}
 */
function eventsOf(events) {
  return mapEvents(events, {
    // The engine collects the errors of all events of a subscription in one list: take them out, or they come again with every later event.
    event: ({ data, errors }) => resultOf({ data, errors: errors?.splice(0) }),
    failure: (error) => resultOf({ errors: [GatewayError.internal(error)] }),
  });
}

/** Hands the engine the document that was parsed and measured already. */
function useCheckedDocument() {
  return {
    /** @param {{ context: any, setParsedDocument(document: import('graphql').DocumentNode): void }} parse */
    onParse({ context, setParsedDocument }) {
      if (context.document) {
        setParsedDocument(context.document);
      }
    },
  };
}

function useNoIntrospection() {
  return {
    /** @param {{ addValidationRule(rule: import('graphql').ValidationRule): void }} validation */
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}
