import { readFile } from 'node:fs/promises';
import { readConfiguration } from './configuration.mjs';
import { Gateway } from './gateway.mjs';

// One person's broken connection must not end everybody's.
process.on('unhandledRejection', (error) => console.error('Unexpected error', error));

try {
  const supergraph = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
  const gateway = await Gateway.start(readConfiguration(process.env), supergraph);
  console.log(`The gateway listens on ${gateway.url}`);
  stopOn(gateway);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(
    code === 'EADDRINUSE' ? `The gateway cannot start: port ${process.env.PORT || 8080} is taken` : `The gateway cannot start: ${message}`,
  );
  process.exit(1);
}

/** @param {Gateway} gateway */
function stopOn(gateway) {
  let stopping = false;
  const stop = async () => {
    if (!stopping) {
      stopping = true;
      await gateway.stop();
      process.exit(0);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.argv.includes('--exit-on-stdin-eof')) {
    process.stdin.on('end', stop).on('error', stop).resume();
  }
}
