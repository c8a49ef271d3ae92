import { createServer } from 'node:http';
import { composeServices } from '@theguild/federation-composition';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { parse } from 'graphql';
import { Gateway } from '../../src/gateway.mjs';
import { startSubgraph } from './subgraph.mjs';

/**
 * An issuer with keys of its own, and the tokens it signs.
 */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  const issuer = await listen(server);
  return {
    issuer,
    close: () => close(server),
    /** @param {{ subject?: string, issuedBy?: string, audience?: string, expiresIn?: number, key?: CryptoKey }} [how] */
    token: ({ subject = 'clerk', issuedBy = issuer, audience = 'flowbridge', expiresIn = 300, key = privateKey } = {}) =>
      new SignJWT({ roles: ['user'] })
        .setProtectedHeader({ alg: 'RS256', kid: 'test' })
        .setIssuer(issuedBy)
        .setAudience(audience)
        .setSubject(subject)
        .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
        .sign(key),
  };
}

/**
 * A gateway over the given subgraphs, with an issuer.
 *
 * @param {Record<string, import('./subgraph.mjs').SubgraphDefinition>} definitions
 * @param {Partial<import('../../src/configuration.mjs').Configuration>} [overrides]
 */
export async function startPlatform(definitions, overrides = {}) {
  const issuer = await startIssuer();
  const subgraphs = Object.fromEntries(
    await Promise.all(Object.entries(definitions).map(async ([name, definition]) => [name, await startSubgraph(definition)])),
  );
  const gateway = await Gateway.start(
    {
      host: '127.0.0.1',
      port: 0,
      issuer: issuer.issuer,
      tasklistFolder: undefined,
      dev: false,
      subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url])),
      subgraphTimeout: 5000,
      largestUpload: 1024 * 1024,
      drainTimeout: 2000,
      ...overrides,
    },
    compose(definitions),
  );
  const token = await issuer.token();
  return {
    gateway,
    issuer,
    subgraphs,
    token,
    async close() {
      await gateway.stop();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
      await issuer.close();
    },
    /**
     * @param {unknown} body
     * @param {Record<string, string>} [headers]
     */
    async post(body, headers = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
  };
}

/** @param {Record<string, import('./subgraph.mjs').SubgraphDefinition>} definitions */
function compose(definitions) {
  const composed = composeServices(
    Object.entries(definitions).map(([name, { schema }]) => ({
      name,
      url: 'http://nowhere/graphql',
      typeDefs: parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])\n${schema}`),
    })),
  );
  if (!composed.supergraphSdl) {
    throw new Error(composed.errors?.map(({ message }) => message).join('\n'));
  }
  return composed.supergraphSdl;
}

/** @param {import('node:http').Server} server */
export async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}

/** @param {import('node:http').Server} server */
export async function close(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
