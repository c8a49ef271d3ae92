/** Remembers outcomes, so that a duplicate is answered again without being handled again. */
export class Inbox {
  #known = new Map();
  #size;

  constructor(size) {
    this.#size = size;
  }

  /** A request that completed never runs again; one that failed runs again for a later attempt. */
  async once({ correlationId, attempt }, handle) {
    const known = this.#known.get(correlationId);
    if (known && (known.outcome.outcome === 'COMPLETED' || attempt <= known.attempt)) {
      return known.outcome;
    }
    const outcome = await handle();
    this.#known.delete(correlationId);
    this.#known.set(correlationId, { attempt, outcome });
    if (this.#known.size > this.#size) {
      this.#known.delete(this.#known.keys().next().value);
    }
    return outcome;
  }
}
