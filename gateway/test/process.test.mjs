import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { close, listen, startIssuer } from './support/servers.mjs';

describe('the gateway as a process', () => {
  /**
   * @param {import('node:test').TestContext} t
   * @param {Record<string, string>} env
   * @param {string[]} [args]
   */
  function start(t, env, args = []) {
    const child = spawn(process.execPath, ['src/main.mjs', ...args], { env: { ...process.env, PORT: '0', ...env } });
    t.after(() => child.kill('SIGKILL'));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    return {
      child,
      exited: once(child, 'exit'),
      output: () => output,
      async url() {
        for (let attempt = 0; !/listens on (\S+)/.test(output) && attempt < 500; attempt++) await delay(20);
        return /** @type {RegExpExecArray} */ (/listens on (\S+)/.exec(output))[1];
      },
    };
  }

  it('should finish what runs when told to stop', async (t) => {
    const issuer = await startIssuer();
    const slow = createServer(async (_request, response) => {
      await delay(1000);
      response.end(JSON.stringify({ data: { me: { name: 'kim' } } }));
    });
    const subgraph = await listen(slow);
    t.after(() => Promise.all([issuer.close(), close(slow)]));
    const gateway = start(t, { FLOWBRIDGE_ISSUER: issuer.issuer, FLOWBRIDGE_SUBGRAPH_TASK_SERVICE: subgraph });
    const url = await gateway.url();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}` };
    const answer = fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ me { name } }"}' });
    await delay(300);

    gateway.child.kill('SIGTERM');

    assert.deepEqual(await (await answer).json(), { data: { me: { name: 'kim' } } });
    assert.deepEqual(await gateway.exited, [0, null]);
    await assert.rejects(fetch(`${url}/health`));
  });

  it('should stop when its parent is gone', async (t) => {
    const gateway = start(t, {}, ['--exit-on-stdin-eof']);
    await gateway.url();

    gateway.child.stdin.end();

    assert.deepEqual(await gateway.exited, [0, null]);
  });

  it('should say in a sentence that its port is taken', async (t) => {
    const other = createServer();
    const port = new URL(await listen(other)).port;
    t.after(() => close(other));
    const gateway = start(t, { PORT: port });

    assert.deepEqual(await gateway.exited, [1, null]);
    assert.equal(gateway.output(), `The gateway cannot start: port ${port} is taken\n`);
  });

  it('should say in a sentence what is wrong with its configuration', async (t) => {
    const gateway = start(t, { FLOWBRIDGE_SUBGRAPH_TASK_SERVICE: 'nowhere' });

    assert.deepEqual(await gateway.exited, [1, null]);
    assert.equal(
      gateway.output(),
      "The gateway cannot start: Expected FLOWBRIDGE_SUBGRAPH_TASK_SERVICE to be an http or https URL, but it is 'nowhere'\n",
    );
  });
});
