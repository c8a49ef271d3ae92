import { DEFAULT_SUBGRAPH_URLS } from './services.mjs';

/**
 * @typedef {object} Configuration
 * @property {string} host
 * @property {number} port
 * @property {string} issuer who signs the tokens
 * @property {string | undefined} tasklistFolder the tasklist's built files
 * @property {boolean} dev whether introspection and GraphiQL are on
 * @property {Record<string, string>} subgraphs GraphQL URL of each subgraph
 * @property {number} subgraphTimeout in milliseconds
 * @property {number} largestUpload in bytes
 * @property {number} drainTimeout in milliseconds
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Configuration}
 */
export function readConfiguration(env) {
  return {
    host: env.HOST || '127.0.0.1',
    port: integer(env, 'PORT', 8080),
    issuer: baseUrl(env, 'FLOWBRIDGE_ISSUER', 'http://localhost:8081'),
    tasklistFolder: env.FLOWBRIDGE_TASKLIST_DIR || undefined,
    dev: env.FLOWBRIDGE_DEV === 'true',
    subgraphs: Object.fromEntries(
      Object.entries(DEFAULT_SUBGRAPH_URLS).map(([name, url]) => [name, `${baseUrl(env, variableOf(name), url)}/graphql`]),
    ),
    subgraphTimeout: integer(env, 'FLOWBRIDGE_SUBGRAPH_TIMEOUT_SECONDS', 30) * 1000,
    largestUpload: integer(env, 'FLOWBRIDGE_LARGEST_UPLOAD_MIB', 100) * 1024 * 1024,
    drainTimeout: integer(env, 'FLOWBRIDGE_DRAIN_TIMEOUT_SECONDS', 10) * 1000,
  };
}

/** @param {string} subgraph */
function variableOf(subgraph) {
  return `FLOWBRIDGE_SUBGRAPH_${subgraph.replaceAll('-', '_').toUpperCase()}`;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function integer(env, name, fallback) {
  const text = env[name] || String(fallback);
  if (!/^\d+$/.test(text)) {
    throw new Error(`Expected ${name} to be a whole number, but it is '${text}'`);
  }
  return Number(text);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string} fallback
 */
function baseUrl(env, name, fallback) {
  const text = env[name] || fallback;
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) {
    throw new Error(`Expected ${name} to be an http or https URL, but it is '${text}'`);
  }
  return text.replace(/\/+$/, '');
}
