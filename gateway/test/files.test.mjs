import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { close, listen, startPlatform } from './support/servers.mjs';

const MIB = 1024 * 1024;
const tasks = { schema: 'type Query { me: String }', root: { me: 'kim' } };

describe('files of tasks', () => {
  /** @type {Awaited<ReturnType<typeof startPlatform>>} */
  let platform;
  /** @type {import('node:http').Server} */
  let service;
  /** @type {{ method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders, size: number }[]} */
  let asked;
  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
  let answer;

  before(async () => {
    service = createServer((request, response) => answer(request, response));
    const url = await listen(service);
    // Only files are asked for here, so the service needs no GraphQL.
    platform = await startPlatform({ 'task-service': tasks }, { subgraphs: { 'task-service': `${url}/graphql` }, subgraphTimeout: 1000 });
  });
  after(async () => {
    await platform.close();
    await close(service);
  });

  /** Reads the body, then answers. */
  function take(status = 201, headers = {}, body = '{}') {
    asked = [];
    answer = (request, response) => {
      let size = 0;
      request.on('data', (chunk) => (size += chunk.length));
      request.on('end', () => {
        asked.push({ method: request.method, url: request.url, headers: request.headers, size });
        response.writeHead(status, headers).end(body);
      });
    };
  }

  /**
   * @param {string} path
   * @param {RequestInit & { duplex?: 'half' }} [init]
   */
  const send = (path, init = {}) =>
    fetch(`${platform.gateway.url}${path}`, { ...init, headers: { authorization: `Bearer ${platform.token}`, ...init.headers } });

  it('should pass a file on with its token', async () => {
    take(201, { location: '/files/tasks/main:1/main:2', 'content-type': 'application/json' });

    const response = await send('/files/tasks/main:1?name=%C3%9C%20a.txt', { method: 'POST', body: 'x'.repeat(MIB), headers: { cookie: 'a=b' } });

    assert.equal(response.status, 201);
    assert.equal(response.headers.get('location'), '/files/tasks/main:1/main:2');
    assert.equal(asked[0].url, '/files/tasks/main:1?name=%C3%9C%20a.txt');
    assert.equal(asked[0].headers.authorization, `Bearer ${platform.token}`);
    assert.equal(asked[0].headers.cookie, undefined);
    assert.equal(asked[0].size, MIB);
  });

  it('should pass a file back as the service sends it', async () => {
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a.pdf"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'set-cookie': 'a=b',
    };
    take(200, headers, 'content');

    const response = await send('/files/tasks/main:1/main:2');

    assert.equal(await response.text(), 'content');
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="a.pdf"');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('content-security-policy'), 'sandbox');
    assert.equal(response.headers.get('set-cookie'), null);
  });

  it('should pass refusals on', async () => {
    take(415, { 'content-type': 'application/problem+json' }, '{"code":"FILE_TYPE_NOT_ALLOWED"}');

    const response = await send('/files/tasks/main:1?name=a', { method: 'POST', body: 'x' });

    assert.equal(response.status, 415);
    assert.deepEqual(await response.json(), { code: 'FILE_TYPE_NOT_ALLOWED' });
  });

  it('should let a client read the refusal of what it still sends', async () => {
    answer = (request, response) => {
      response.writeHead(413, { 'content-type': 'application/problem+json' }).end('{"code":"FILE_TOO_LARGE"}');
      request.resume();
    };

    const response = await send('/files/tasks/main:1?name=a', { method: 'POST', body: letters(MIB - 1), duplex: 'half' });

    assert.equal(response.status, 413);
    assert.deepEqual(await response.json(), { code: 'FILE_TOO_LARGE' });
  });

  it('should refuse what is larger than anything it passes on', async () => {
    take();

    const declared = await send('/files/tasks/main:1?name=a', { method: 'POST', body: 'x'.repeat(MIB + 1) });
    const undeclared = await send('/files/tasks/main:1?name=a', { method: 'POST', body: letters(5 * MIB), duplex: 'half' });

    for (const response of [declared, undeclared]) {
      assert.equal(response.status, 413);
      assert.equal((await response.json()).code, 'FILE_TOO_LARGE');
    }
    assert.deepEqual(asked, []);
  });

  it('should ask nobody without a token', async () => {
    take();

    const response = await send('/files/tasks/main:1/main:2', { headers: { authorization: 'Bearer no' } });

    assert.equal(response.status, 401);
    assert.equal((await response.json()).code, 'UNAUTHENTICATED');
    assert.deepEqual(asked, []);
  });

  it('should lead to files only', async () => {
    take();

    for (const path of ['/files/../internal/tasks', '/files/%2e%2e/actuator/env', '/files/..%2factuator']) {
      await raw(path);
    }
    const deletion = await send('/files/tasks/main:1/main:2', { method: 'DELETE' });

    assert.ok(
      asked.every(({ url }) => url?.startsWith('/files/')),
      JSON.stringify(asked),
    );
    assert.equal(deletion.status, 405);
  });

  it('should say that the service is away', async () => {
    answer = (request) => request.socket.destroy();

    const response = await send('/files/tasks/main:1/main:2');

    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { status: 503, detail: 'task-service cannot be reached', code: 'UNAVAILABLE', service: 'task-service' });
  });

  it('should break off where the service does, so that nobody takes a part for the whole', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('part');
      setTimeout(() => response.destroy(), 50);
    };

    const response = await send('/files/tasks/main:1/main:2');

    await assert.rejects(response.text());
  });

  /** Sends a path as it is; fetch would tidy it up. */
  async function raw(/** @type {string} */ path) {
    const { request } = await import('node:http');
    const { hostname, port } = new URL(platform.gateway.url);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, headers: { authorization: `Bearer ${platform.token}` } }, (response) => response.resume().on('end', resolve))
        .on('error', reject)
        .end();
    });
  }
});

/** @param {number} length */
function letters(length) {
  const chunk = 'x'.repeat(64 * 1024);
  let left = length;
  return /** @type {any} */ (
    Readable.toWeb(
      new Readable({
        read() {
          const size = Math.min(left, chunk.length);
          left -= size;
          this.push(size ? Buffer.from(chunk.slice(0, size)) : null);
        },
      }),
    )
  );
}
