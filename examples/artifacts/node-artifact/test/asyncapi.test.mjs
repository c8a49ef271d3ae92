import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { fromFile, Parser } from '@asyncapi/parser';

const file = fileURLToPath(new URL('../../../../docs/events/asyncapi.yaml', import.meta.url));

test('shouldDescribeTheContractAsAsyncApi', async () => {
  const { document, diagnostics } = await fromFile(new Parser(), file).parse();

  const errors = diagnostics.filter((each) => each.severity === 0).map((each) => each.message);
  assert.deepEqual(errors, []);
  const addresses = document.allChannels().all().map((channel) => channel.address());
  assert.deepEqual(addresses.sort(), [
    'flowbridge.catalogue',
    'flowbridge.integration.answers',
    'flowbridge.integration.requests.{type}',
    'flowbridge.integration.requests.{type}.dlq',
  ]);
});

test('shouldFailForWhatIsNoAsyncApi', async () => {
  const { diagnostics } = await new Parser().parse('asyncapi: 3.0.0\ninfo: {}\n');

  assert.ok(diagnostics.some((each) => each.severity === 0));
});
