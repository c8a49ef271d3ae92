import { readFile, readdir } from 'node:fs/promises';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { DEFAULT_SUBGRAPH_URLS } from '../src/services.mjs';
import { schemaFolders } from './files.mjs';

/**
 * Composes the subgraphs' schema files.
 *
 * @returns {Promise<{ supergraph: string, api: string }>} the supergraph, and the schema that clients see
 */
export async function composeSupergraph() {
  const services = await Promise.all(
    Object.entries(DEFAULT_SUBGRAPH_URLS).map(async ([name, url]) => ({
      name,
      url: `${url}/graphql`,
      typeDefs: parse(await readSchema(name)),
    })),
  );
  const composed = composeServices(services);
  if (composed.errors?.length) {
    throw new Error(`The subgraphs do not compose:\n${composed.errors.map((error) => `- ${error.message}`).join('\n')}`);
  }
  return { supergraph: `${composed.supergraphSdl}\n`, api: `${composed.publicSdl}\n` };
}

/**
 * @param {string} service
 * @returns {Promise<string>}
 */
async function readSchema(service) {
  const parts = await Promise.all(schemaFolders(service).map(readFolder));
  return parts.flat().join('\n');
}

/**
 * @param {URL} folder
 * @returns {Promise<string[]>}
 */
async function readFolder(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphqls')).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
}
