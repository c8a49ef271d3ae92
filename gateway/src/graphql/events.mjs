/**
 * Maps what an event source gives. Unlike an async generator it ends the source at once when it is ended itself, even while it waits for the next event.
 *
 * @template S, T
 * @param {AsyncIterable<S>} source
 * @param {{ event(event: S): T, failure(error: unknown): T, end?(): void }} on `failure` makes the last event of a source that breaks
 * @returns {AsyncGenerator<T, void, void>}
 */
export function mapEvents(source, { event, failure, end = () => {} }) {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const finish = () => {
    if (!ended) {
      ended = true;
      end();
    }
    return { done: /** @type {const} */ (true), value: undefined };
  };
  const stop = async () => {
    const result = finish();
    await iterator.return?.();
    return result;
  };
  const events = {
    async next() {
      if (ended) {
        return finish();
      }
      try {
        const { done, value } = await iterator.next();
        return done ? finish() : { done: false, value: event(value) };
      } catch (error) {
        finish();
        return { done: false, value: failure(error) };
      }
    },
    return: stop,
    throw: stop,
    [Symbol.asyncIterator]: () => events,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
  return /** @type {any} */ (events);
}
