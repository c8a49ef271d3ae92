/** The answer is no: a boundary event of the element may catch the code. */
export class BusinessError extends Error {
  constructor(code, message, data = {}) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** It will never work without somebody mending something. */
export class FinalError extends Error {}

/** Runs the work; whatever happens becomes one of the three outcomes. */
export async function outcomeOf(work) {
  try {
    return { outcome: 'COMPLETED', outputs: await work() };
  } catch (e) {
    if (e instanceof BusinessError) {
      return { outcome: 'BUSINESS_ERROR', errorCode: e.code, errorData: e.data, message: e.message };
    }
    const message = String(e?.message ?? e);
    return { outcome: 'FAILURE', retryable: !(e instanceof FinalError), message };
  }
}
