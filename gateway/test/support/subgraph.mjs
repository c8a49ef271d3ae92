import { createServer } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { close, listen } from './servers.mjs';

/**
 * @typedef {object} SubgraphDefinition
 * @property {string} schema with federation's directives, without the link to them
 * @property {Record<string, unknown>} root the resolvers of the root fields; they get the request's headers or connection parameters as context
 * @property {Record<string, (representation: any) => unknown>} [entities] the resolver of each entity type
 */

/**
 * A real subgraph over HTTP and WebSocket that keeps what it was told about each request.
 *
 * @param {SubgraphDefinition} definition
 */
export async function startSubgraph(definition) {
  const schema = executable(definition);
  const rootValue = {
    ...definition.root,
    _entities: ({ representations }) =>
      representations.map((each) => ({ __typename: each.__typename, ...definition.entities[each.__typename](each) })),
  };
  /** @type {import('node:http').IncomingHttpHeaders[]} */
  const requests = [];
  /** @type {unknown[]} */
  const connections = [];
  const server = createServer(async (request, response) => {
    requests.push(request.headers);
    let text = '';
    for await (const chunk of request) text += chunk;
    const { query, variables, operationName } = JSON.parse(text);
    const result = await graphql({ schema, source: query, variableValues: variables, operationName, rootValue, contextValue: request.headers });
    response.setHeader('content-type', 'application/graphql-response+json');
    response.end(JSON.stringify(result));
  });
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  useServer(
    {
      schema,
      roots: { subscription: rootValue },
      context: ({ connectionParams }) => connectionParams,
      onConnect: ({ connectionParams }) => void connections.push(connectionParams),
    },
    sockets,
  );
  const url = `${await listen(server)}/graphql`;
  return {
    url,
    requests,
    connections,
    sockets,
    close() {
      sockets.clients.forEach((socket) => socket.terminate());
      return close(server);
    },
  };
}

/** @param {SubgraphDefinition} definition */
function executable({ schema, entities = {} }) {
  const types = Object.keys(entities);
  const federation = types.length
    ? `scalar _Any union _Entity = ${types.join(' | ')} extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
    : '';
  return buildSchema(
    `${schema} directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT directive @shareable on OBJECT ${federation}`,
  );
}
