import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Inbox } from '../src/inbox.mjs';

function counted(outcome) {
  const handle = async () => {
    handle.runs++;
    return { outcome };
  };
  handle.runs = 0;
  return handle;
}

test('shouldRunOnceIfCompleted', async () => {
  const inbox = new Inbox(10);
  const handle = counted('COMPLETED');

  for (const attempt of [1, 1, 2]) {
    await inbox.once({ correlationId: 'a', attempt }, handle);
  }

  assert.equal(handle.runs, 1);
});

test('shouldRunAgainForLaterAttemptIfFailed', async () => {
  const inbox = new Inbox(10);
  const handle = counted('FAILURE');

  for (const attempt of [1, 1, 2]) {
    await inbox.once({ correlationId: 'a', attempt }, handle);
  }

  assert.equal(handle.runs, 2);
});

test('shouldForgetEldestIfFull', async () => {
  const inbox = new Inbox(1);
  const handle = counted('COMPLETED');

  for (const correlationId of ['a', 'b', 'a']) {
    await inbox.once({ correlationId, attempt: 1 }, handle);
  }

  assert.equal(handle.runs, 3);
});
