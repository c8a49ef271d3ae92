import assert from 'node:assert/strict';
import { EventEmitter, on } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { mapEvents } from '../src/graphql/events.mjs';
import { startPlatform } from './support/servers.mjs';

const changes = new EventEmitter();
let open = 0;
const tasks = {
  schema: `
    type Query { me: String }
    type Subscription { taskChanges: TaskChange! }
    type TaskChange { id: ID! task: Task }
    type Task @key(fields: "id") { id: ID! form: Form }
    type Form @key(fields: "key", resolvable: false) { key: String! }`,
  root: {
    me: 'kim',
    taskChanges() {
      open++;
      return mapEvents(on(changes, 'change'), {
        event: ([id]) => ({ taskChanges: { id, task: { id, form: { key: `form-${id}` } } } }),
        failure: (error) => error,
        end: () => open--,
      });
    },
  },
};
const forms = {
  schema: 'type Query { forms: [Form!]! } type Form @key(fields: "key") { key: String! title: String }',
  root: { forms: [] },
  entities: {
    Form: ({ key }) => {
      if (key === 'form-bad') throw new Error('broken');
      return { key, title: key.toUpperCase() };
    },
  },
};

describe('GraphQL over WebSocket', () => {
  /** @type {Awaited<ReturnType<typeof startPlatform>>} */
  let platform;
  before(async () => {
    platform = await startPlatform({ 'task-service': tasks, 'form-validation-service': forms });
  });
  after(() => platform.close());
  beforeEach(() => until(() => open === 0));

  /** @param {unknown} authorization */
  function connect(authorization, t) {
    const closed = new Promise((resolve) => {
      t.closed = (event) => resolve(event);
    });
    const client = createClient({
      url: `${platform.gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization, 'accept-language': 'de' },
      on: { closed: (event) => t.closed(event) },
    });
    t.after(() => client.dispose());
    return { client, closed };
  }

  /** @param {AsyncIterator<any>} events */
  async function nextAfter(events, id) {
    const next = events.next();
    await until(() => open > 0);
    changes.emit('change', id);
    return (await next).value;
  }

  it('should pass events through and join them with other services', async (t) => {
    const { client } = connect(`Bearer ${platform.token}`, t);
    const events = client.iterate({ query: 'subscription { taskChanges { id task { form { title } } } }' });

    const first = await nextAfter(events, '1');
    const second = await nextAfter(events, '2');

    assert.deepEqual(first, { data: { taskChanges: { id: '1', task: { form: { title: 'FORM-1' } } } } });
    assert.deepEqual(second, { data: { taskChanges: { id: '2', task: { form: { title: 'FORM-2' } } } } });
    assert.deepEqual(platform.subgraphs['task-service'].connections.at(-1), { authorization: `Bearer ${platform.token}`, 'accept-language': 'de' });
  });

  it('should not repeat the errors of an earlier event', async (t) => {
    const { client } = connect(`Bearer ${platform.token}`, t);
    const events = client.iterate({ query: 'subscription { taskChanges { id task { form { title } } } }' });

    const bad = await nextAfter(events, 'bad');
    const good = await nextAfter(events, 'good');

    assert.deepEqual(bad.errors[0].extensions, { code: 'INTERNAL' });
    assert.equal(bad.data.taskChanges.id, 'bad');
    assert.deepEqual(good, { data: { taskChanges: { id: 'good', task: { form: { title: 'FORM-GOOD' } } } } });
  });

  it('should leave the subgraph at once when the client leaves', async (t) => {
    const { client } = connect(`Bearer ${platform.token}`, t);
    const events = client.iterate({ query: 'subscription { taskChanges { id } }' });
    await nextAfter(events, '1');
    const waiting = events.next();

    await events.return?.();

    await until(() => open === 0);
    assert.equal((await waiting).done, true);
  });

  it('should run queries too', async (t) => {
    const { client } = connect(`Bearer ${platform.token}`, t);

    const { value } = await client.iterate({ query: '{ me }' }).next();

    assert.deepEqual(value, { data: { me: 'kim' } });
  });

  it('should refuse a connection without a valid token', async (t) => {
    const expired = await platform.issuer.token({ expiresIn: -10 });
    for (const authorization of [undefined, 5, 'Bearer nonsense', `Bearer ${expired}`]) {
      const { client, closed } = connect(authorization, t);
      const events = client.iterate({ query: '{ me }' });

      await assert.rejects(events.next());

      assert.equal((await closed).code, 4403);
    }
  });

  it('should end when the token expires', async (t) => {
    const { client, closed } = connect(`Bearer ${await platform.issuer.token({ expiresIn: 2 })}`, t);
    const events = client.iterate({ query: 'subscription { taskChanges { id } }' });
    await nextAfter(events, '1');

    await assert.rejects(events.next());

    const { code, reason } = await closed;
    assert.deepEqual([code, reason], [4403, 'The access token has expired']);
  });

  it('should say UNAVAILABLE and end when the subgraph goes', async (t) => {
    const { client } = connect(`Bearer ${platform.token}`, t);
    const events = client.iterate({ query: 'subscription { taskChanges { id } }' });
    await nextAfter(events, '1');
    const last = events.next();

    platform.subgraphs['task-service'].sockets.clients.forEach((socket) => socket.terminate());

    assert.deepEqual((await last).value.errors[0].extensions, { code: 'UNAVAILABLE', service: 'task-service' });
    assert.equal((await events.next()).done, true);
  });

  it('should refuse operations that ask for too much', async (t) => {
    const { client } = connect(`Bearer ${platform.token}`, t);
    const events = client.iterate({ query: `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: me`).join(' ')} }` });

    await assert.rejects(events.next(), (/** @type {any} */ errors) => errors[0].extensions.code === 'QUERY_TOO_COMPLEX');
  });

  it('should refuse subscriptions over HTTP', async () => {
    const { body } = await platform.post({ query: 'subscription { taskChanges { id } }' });

    assert.equal(body.errors[0].extensions.code, 'BAD_INPUT');
  });
});

/** @param {() => boolean} condition */
async function until(condition) {
  for (let attempt = 0; !condition() && attempt < 150; attempt++) await delay(20);
  assert.ok(condition());
}
