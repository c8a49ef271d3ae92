import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { buildSchema } from 'graphql';
import { unacknowledgedChanges } from '../tools/breaking-changes.mjs';
import { ACKNOWLEDGED_FILE, BASELINE_FILE, LINT_DEBTS_FILE, SUPERGRAPH_FILE } from '../tools/files.mjs';
import { lintSchema } from '../tools/lint.mjs';
import { composeSupergraph } from '../tools/supergraph.mjs';

describe('the composed schema', () => {
  /** @type {{ supergraph: string, api: string }} */
  let composed;
  before(async () => {
    composed = await composeSupergraph();
  });

  it('should be the committed supergraph', async () => {
    assert.equal(composed.supergraph, await readFile(SUPERGRAPH_FILE, 'utf8'), 'supergraph.graphql is out of date: run npm run compose');
  });

  it('should follow the rules', async () => {
    const known = new Set(JSON.parse(await readFile(LINT_DEBTS_FILE, 'utf8')));

    const problems = lintSchema(composed.api).filter((problem) => !known.has(problem));

    assert.deepEqual(problems, []);
  });

  it('should break no client', async () => {
    const [baseline, acknowledged] = await Promise.all([readFile(BASELINE_FILE, 'utf8'), readFile(ACKNOWLEDGED_FILE, 'utf8')]);

    const changes = unacknowledgedChanges(baseline, composed.api, JSON.parse(acknowledged));

    assert.deepEqual(changes, [], 'Acknowledge a wanted change in breaking-changes.json, with its reason');
  });
});

describe('the rules for schemas', () => {
  it('should find what has no description or an unusual name', () => {
    const schema = `
      "Queries."
      type Query { tasks: [task!] "Fine." me: String }
      type task { Name: String! }
      "States." enum State { open DONE }
      input Filter { by: String }
      "What one can do." type Mutation { "Claims." claim(input: Filter): task }`;

    assert.deepEqual(lintSchema(schema), [
      'Query.tasks: has no description',
      'task: is not in PascalCase',
      'task: has no description',
      'task.Name: is not in camelCase',
      'State.open: is not in CAPITALS',
      'Filter: has no description',
      'Mutation.claim: takes Filter, not ClaimInput',
      'Mutation.claim: returns task, not ClaimPayload',
    ]);
  });
});

describe('the check for breaking changes', () => {
  const before = 'type Query { a: String b: String }';
  const after = 'type Query { a: String }';

  it('should find a change that nobody has acknowledged', () => {
    assert.deepEqual(unacknowledgedChanges(before, after, []), ['Query.b was removed.']);
  });

  it('should accept an acknowledged change', () => {
    assert.deepEqual(unacknowledgedChanges(before, after, [{ change: 'Query.b was removed.', reason: 'Nobody used it.' }]), []);
  });

  it('should accept an addition', () => {
    assert.ok(buildSchema(after));
    assert.deepEqual(unacknowledgedChanges(after, before, []), []);
  });
});
