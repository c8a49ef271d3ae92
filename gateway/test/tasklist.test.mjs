import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startPlatform } from './support/servers.mjs';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5000))});`;
const tasks = { schema: 'type Query { me: String }', root: { me: 'kim' } };

describe('the tasklist', () => {
  /** @type {string} */
  let folder;
  /** @type {Awaited<ReturnType<typeof startPlatform>>} */
  let platform;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tasklist-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Tasks</title>');
    await writeFile(join(folder, 'assets', 'index-B1x.js'), SCRIPT);
    platform = await startPlatform({ 'task-service': tasks }, { tasklistFolder: folder });
  });
  after(async () => {
    await platform.close();
    await rm(folder, { recursive: true });
  });

  /**
   * @param {string} path
   * @param {Record<string, string>} [headers]
   * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
   */
  function get(path, headers = {}) {
    const { hostname, port } = new URL(platform.gateway.url);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, headers }, async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      })
        .on('error', reject)
        .end();
    });
  }

  it('should answer with the start page for its own routes', async () => {
    for (const path of ['/', '/index.html', '/tasks/main:42', '/services?q=1', '/%E0%A4%A']) {
      const { status, body, headers } = await get(path);

      assert.equal(status, 200, path);
      assert.match(body.toString(), /<title>Tasks/);
      assert.equal(headers['cache-control'], 'no-cache');
    }
  });

  it('should not answer with the start page for a missing file', async () => {
    for (const path of ['/assets/old.js', '/favicon.ico', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('should let browsers keep hashed files', async () => {
    const { headers, body } = await get('/assets/index-B1x.js');

    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(body.toString(), SCRIPT);
  });

  it('should compress what is worth it', async () => {
    const brotli = await get('/assets/index-B1x.js', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get('/assets/index-B1x.js', { 'accept-encoding': 'gzip' });
    const small = await get('/', { 'accept-encoding': 'br' });

    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(brotli.body).toString(), SCRIPT);
    assert.equal(gunzipSync(gzip.body).toString(), SCRIPT);
    assert.equal(small.headers['content-encoding'], undefined);
  });

  it('should not send again what the browser has', async () => {
    const { headers } = await get('/');

    const { status, body } = await get('/', { 'if-none-match': String(headers.etag) });

    assert.equal(status, 304);
    assert.equal(body.length, 0);
  });

  it('should forbid foreign scripts and frames', async () => {
    const { headers } = await get('/', { host: 'tasks.example.org:8443' });
    const policy = String(headers['content-security-policy']);

    assert.match(policy, /script-src 'self';/);
    assert.match(policy, new RegExp(`connect-src 'self' ${platform.issuer.issuer} ws://tasks.example.org:8443 wss://tasks.example.org:8443;`));
    assert.match(policy, /frame-ancestors 'none'$/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.ok(headers['referrer-policy']);
  });

  it('should let only the silent renewal of the sign-in be framed, and only by itself', async () => {
    const { headers } = await get('/silent-renew?code=1');

    assert.match(String(headers['content-security-policy']), /frame-ancestors 'self'$/);
  });

  it('should not put a strange host into the policy', async () => {
    const { headers } = await get('/', { host: "x; script-src 'unsafe-eval'" });

    assert.doesNotMatch(String(headers['content-security-policy']), /unsafe-eval/);
  });

  it('should tell the tasklist where to sign in', async () => {
    const { body } = await get('/config.json');

    assert.deepEqual(JSON.parse(body.toString()), { issuer: platform.issuer.issuer, clientId: 'flowbridge-tasklist', graphqlPath: '/graphql' });
  });

  it('should be healthy', async () => {
    assert.equal((await get('/health')).status, 200);
  });

  it('should refuse to change files', async () => {
    const response = await fetch(platform.gateway.url, { method: 'PUT', body: 'x' });

    assert.equal(response.status, 405);
  });
});
