package io.flowbridge.process.integration;

/** What became of an answer. */
enum AnswerResult {
  APPLIED,
  /** Nobody waits for it any more; it is counted and dropped. */
  UNKNOWN,
  /** It failed an attempt that is over already. */
  SUPERSEDED,
  /** Its instance is suspended; it is kept until the instance goes on. */
  SUSPENDED,
  /** The process could not go on with it; an operator sees an incident. */
  UNUSABLE
}
