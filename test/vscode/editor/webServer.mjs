// A process of its own for @vscode/test-web's server, because that reports each request on the standard output.
import { createRequire } from 'node:module';

const { open } = createRequire(import.meta.url)('@vscode/test-web');
process.on('disconnect', () => process.exit()); // never outlives the run
await open(JSON.parse(process.argv[2]));
process.send('ready');
