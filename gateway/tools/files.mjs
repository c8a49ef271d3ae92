/** Where the checks find what they compare. */
const root = new URL('../../', import.meta.url);

export const SUPERGRAPH_FILE = new URL('../supergraph.graphql', import.meta.url);
export const BASELINE_FILE = new URL('../api-baseline.graphql', import.meta.url);
export const ACKNOWLEDGED_FILE = new URL('../breaking-changes.json', import.meta.url);
export const LINT_DEBTS_FILE = new URL('../lint-debts.json', import.meta.url);

const COMMON_SCHEMA = new URL('integration-starters/flowbridge-platform-spring-boot-starter/src/main/resources/graphql/platform/', root);

/**
 * The folders that hold a subgraph's schema: the platform's part and its own.
 *
 * @param {string} service
 * @returns {URL[]}
 */
export function schemaFolders(service) {
  return [COMMON_SCHEMA, new URL(`${service}/src/main/resources/graphql/${service}/`, root)];
}
