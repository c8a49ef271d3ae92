import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { GraphQLError } from 'graphql';
import { generateKeyPair } from 'jose';
import { startPlatform } from './support/servers.mjs';

const tasks = {
  schema: `
    type Query { me: Account! task(id: ID!): Task search(text: String!): Account! tasks(first: Int = 50): TaskConnection! }
    type Mutation { claimTask(id: ID!): Task! deployServiceBundle(bundle: String!): Int! }
    type Account { name: String! }
    type TaskConnection { edges: [TaskEdge!]! }
    type TaskEdge { node: Task! }
    type Task @key(fields: "id") { id: ID! name: String! form: Form serviceInstance: ServiceInstance }
    type Form @key(fields: "key", resolvable: false) { key: String! }
    type ServiceInstance @key(fields: "id") { id: ID! tasks: [Task!]! }`,
  root: {
    me: (_args, headers) => ({ name: `${headers['accept-language']} ${headers.traceparent}` }),
    task: ({ id }) => {
      if (id === 'broken') throw new Error('select * from secrets');
      return id === 'unknown' ? null : taskOf(id);
    },
    search: () => {
      throw new GraphQLError('Expected a text', { extensions: { code: 'BAD_INPUT' } });
    },
    tasks: () => ({ edges: [{ node: taskOf('1') }, { node: taskOf('2') }] }),
    claimTask: () => {
      throw new GraphQLError('Expected to claim', { extensions: { code: 'CONFLICT', current: { version: 7 } } });
    },
    deployServiceBundle: ({ bundle }) => bundle.length,
  },
  entities: { Task: ({ id }) => taskOf(id), ServiceInstance: ({ id }) => ({ id, tasks: [] }) },
};
const forms = {
  schema: 'type Query { forms: [Form!]! } type Form @key(fields: "key") { key: String! title: String }',
  root: { forms: [] },
  entities: { Form: ({ key }) => ({ key, title: `Form ${key}` }) },
};
const taskOf = (id) => ({ id, name: `Task ${id}`, form: { key: `form-${id}` }, serviceInstance: { id: 'case' } });

describe('GraphQL over HTTP', () => {
  /** @type {Awaited<ReturnType<typeof startPlatform>>} */
  let platform;
  before(async () => {
    platform = await startPlatform({ 'task-service': tasks, 'form-validation-service': forms });
  });
  after(() => platform.close());

  it('should join two services', async () => {
    const { status, body } = await platform.post({ query: '{ tasks { edges { node { name form { title } } } } }' });

    assert.equal(status, 200);
    assert.deepEqual(body, {
      data: {
        tasks: {
          edges: [{ node: { name: 'Task 1', form: { title: 'Form form-1' } } }, { node: { name: 'Task 2', form: { title: 'Form form-2' } } }],
        },
      },
    });
  });

  it('should pass on who asks, in which language, in which trace', async () => {
    const headers = { 'accept-language': 'de', traceparent: '00-1-2-01', cookie: 'secret' };

    const { body } = await platform.post({ query: '{ me { name } }' }, headers);

    assert.equal(body.data.me.name, 'de 00-1-2-01');
    const received = platform.subgraphs['task-service'].requests.at(-1);
    assert.equal(received?.authorization, `Bearer ${platform.token}`);
    assert.equal(received?.cookie, undefined);
  });

  it('should run the named operation of several with its variables', async () => {
    const query = 'query a($id: ID!) { task(id: $id) { name } } query b { me { name } }';

    const { body } = await platform.post({ query, operationName: 'a', variables: { id: '9' } });

    assert.deepEqual(body, { data: { task: { name: 'Task 9' } } });
  });

  for (const [name, token] of /** @type {[string, (issuer: any) => unknown][]} */ ([
    ['no', () => undefined],
    ['an expired', (issuer) => issuer.token({ expiresIn: -10 })],
    ["another audience's", (issuer) => issuer.token({ audience: 'other' })],
    ["another issuer's", (issuer) => issuer.token({ issuedBy: 'http://other' })],
    ['a forged', async (issuer) => issuer.token({ key: (await generateKeyPair('RS256')).privateKey })],
    ['a nonsense', () => 'nonsense'],
  ])) {
    it(`should refuse ${name} token`, async () => {
      const value = await token(platform.issuer);

      const { status, body } = await platform.post({ query: '{ me { name } }' }, { authorization: value ? `Bearer ${value}` : '' });

      assert.equal(status, 401);
      assert.equal(body.errors[0].extensions.code, 'UNAUTHENTICATED');
      assert.equal(body.data, undefined);
    });
  }

  it('should hand on what a subgraph says about an error', async () => {
    const { body } = await platform.post({ query: 'mutation { claimTask(id: "1") { id } }' });

    assert.deepEqual(body.errors, [{ message: 'Expected to claim', path: ['claimTask'], extensions: { code: 'CONFLICT', current: { version: 7 } } }]);
    assert.equal(body.data, null);
  });

  it('should tell input that a subgraph refuses from an operation that was not run', async () => {
    const { status, body } = await platform.post({ query: '{ search(text: "(") { name } }' }, { accept: 'application/graphql-response+json' });

    assert.equal(status, 200);
    assert.deepEqual(body, { data: null, errors: [{ message: 'Expected a text', path: ['search'], extensions: { code: 'BAD_INPUT' } }] });
  });

  it('should not tell what went wrong inside', async () => {
    const { body } = await platform.post({ query: '{ task(id: "broken") { id } me { name } }' });

    assert.deepEqual(body.errors, [{ message: 'Something went wrong', path: ['task'], extensions: { code: 'INTERNAL' } }]);
    assert.equal(body.data.task, null);
    assert.ok(body.data.me);
  });

  it('should answer with the rest when a service is down', async (t) => {
    const { close, post } = await startPlatform(
      { 'task-service': tasks, 'form-validation-service': forms },
      { subgraphs: { 'task-service': platform.subgraphs['task-service'].url, 'form-validation-service': 'http://127.0.0.1:9/graphql' } },
    );
    t.after(close);

    const { status, body } = await post({ query: '{ task(id: "1") { name form { key title } } }' });

    assert.equal(status, 200);
    assert.deepEqual(body.data, { task: { name: 'Task 1', form: { key: 'form-1', title: null } } });
    assert.deepEqual(body.errors, [
      {
        message: 'form-validation-service cannot be reached',
        path: ['task', 'form'],
        extensions: { code: 'UNAVAILABLE', service: 'form-validation-service' },
      },
    ]);
  });

  it('should say BAD_INPUT for what is no valid operation', async () => {
    for (const body of [
      { query: '{ nothing }' },
      { query: '{ me {' },
      { query: 5 },
      '[]',
      'no json',
      { query: '{ task { id } }' },
      { query: 'query($id: ID!) { task(id: $id) { id } }' },
    ]) {
      const { status, body: answer } = await platform.post(body, { accept: 'application/graphql-response+json' });

      assert.equal(status, 400, JSON.stringify(body));
      assert.equal(answer.errors[0].extensions.code, 'BAD_INPUT', JSON.stringify(answer));
      assert.ok(!('data' in answer));
    }
  });

  it('should not help guessing names', async () => {
    const { body } = await platform.post({ query: '{ taks { id } }' });

    assert.equal(body.errors[0].message, 'Cannot query field "taks" on type "Query".');
  });

  it('should keep the schema to itself', async () => {
    const { body } = await platform.post({ query: '{ __schema { types { name } } }' });

    assert.equal(body.errors[0].extensions.code, 'BAD_INPUT');
    assert.equal(body.data, undefined);
  });

  it('should show the schema for development', async (t) => {
    const dev = await startPlatform({ 'task-service': tasks, 'form-validation-service': forms }, { dev: true });
    t.after(dev.close);

    const { body } = await dev.post({ query: '{ __type(name: "Task") { name fields { name } } }' });
    const page = await fetch(`${dev.gateway.url}/graphql`, { headers: { accept: 'text/html' } });

    assert.equal(body.data.__type.name, 'Task');
    assert.match(await page.text(), /graphiql/i);
  });

  it('should refuse what asks for too much', async () => {
    const deep = `{ task(id: "1") ${'{ serviceInstance { tasks '.repeat(8)} { id } ${'} }'.repeat(8)} }`;
    const aliases = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: me { name }`).join(' ')} }`;
    const costly = '{ tasks(first: 200) { edges { node { serviceInstance { tasks { serviceInstance { tasks { id } } } } } } } }';
    const long = `{ me { ${'name '.repeat(2001)} } }`;
    const variable = costly.replace('{', 'query($n: Int) {').replace('200', '$n');
    for (const query of [deep, aliases, costly, long, variable]) {
      const { body } = await platform.post({ query });

      assert.equal(body.errors[0].extensions.code, 'QUERY_TOO_COMPLEX', query);
    }
  });

  it('should take large bodies for bundles only', async () => {
    const large = 'x'.repeat(300 * 1024);

    const bundle = await platform.post({ query: 'mutation($b: String!) { deployServiceBundle(bundle: $b) }', variables: { b: large } });
    const other = await platform.post({ query: 'query($id: ID!) { task(id: $id) { id } }', variables: { id: large } });
    const huge = await platform
      .post({ query: 'mutation($b: String!) { deployServiceBundle(bundle: $b) }', variables: { b: 'x'.repeat(7 * 1024 * 1024) } })
      .catch(() => undefined);

    assert.equal(bundle.body.data.deployServiceBundle, large.length);
    assert.equal(other.status, 413);
    assert.equal(other.body.errors[0].extensions.code, 'QUERY_TOO_COMPLEX');
    assert.ok(huge === undefined || huge.status === 413);
  });

  it('should refuse batches, other methods and other types', async () => {
    const batch = await platform.post([{ query: '{ me { name } }' }]);
    const form = await platform.post('query={me{name}}', { 'content-type': 'application/x-www-form-urlencoded' });
    const get = await fetch(`${platform.gateway.url}/graphql?query={me{name}}`);

    assert.equal(batch.body.errors[0].extensions.code, 'BAD_INPUT');
    assert.equal(form.status, 415);
    assert.equal(get.status, 405);
  });

  it('should not share the answer of one person with another', async () => {
    const other = await platform.issuer.token({ subject: 'other' });
    const before = platform.subgraphs['task-service'].requests.length;

    await Promise.all([
      platform.post({ query: '{ me { name } }' }),
      platform.post({ query: '{ me { name } }' }, { authorization: `Bearer ${other}` }),
    ]);

    const received = platform.subgraphs['task-service'].requests.slice(before).map(({ authorization }) => authorization);
    assert.deepEqual(new Set(received), new Set([`Bearer ${platform.token}`, `Bearer ${other}`]));
  });

  it('should say UNAVAILABLE when the issuer cannot be asked for its keys', async (t) => {
    const { close, post } = await startPlatform({ 'task-service': tasks, 'form-validation-service': forms }, { issuer: 'http://127.0.0.1:9' });
    t.after(close);

    const { status, body } = await post({ query: '{ me { name } }' });

    assert.equal(status, 503);
    assert.deepEqual(body.errors[0].extensions, { code: 'UNAVAILABLE', service: 'identity-provider' });
  });
});
