/** Writes supergraph.graphql from the subgraphs' schema files. */
import { rename, writeFile } from 'node:fs/promises';
import { composeSupergraph } from './supergraph.mjs';
import { SUPERGRAPH_FILE } from './files.mjs';

const { supergraph } = await composeSupergraph();
const aside = `${SUPERGRAPH_FILE.pathname}.new`;
await writeFile(aside, supergraph);
await rename(aside, SUPERGRAPH_FILE);
console.log(`Wrote ${SUPERGRAPH_FILE.pathname}`);
