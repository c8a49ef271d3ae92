/** Makes the composed schema the one that later changes are compared with; run when a version is released. */
import { writeFile } from 'node:fs/promises';
import { ACKNOWLEDGED_FILE, BASELINE_FILE } from './files.mjs';
import { composeSupergraph } from './supergraph.mjs';

const { api } = await composeSupergraph();
await writeFile(BASELINE_FILE, api);
await writeFile(ACKNOWLEDGED_FILE, '[]\n');
console.log(`Wrote ${BASELINE_FILE.pathname}`);
