import { buildSchema, findBreakingChanges } from 'graphql';

/**
 * What would break clients of the baseline and has not been acknowledged.
 *
 * @param {string} baseline
 * @param {string} schema
 * @param {{ change: string, reason: string }[]} acknowledged
 * @returns {string[]}
 */
export function unacknowledgedChanges(baseline, schema, acknowledged) {
  const known = new Set(acknowledged.filter(({ reason }) => reason).map(({ change }) => change));
  return findBreakingChanges(buildSchema(baseline), buildSchema(schema))
    .map(({ description }) => description)
    .filter((description) => !known.has(description));
}
