// Preloaded into the server: on SIGUSR2 it collects garbage and writes what memory it takes to the file `MEMORY_PROBE`.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('SIGUSR2', () => {
    globalThis.gc?.();
    writeFileSync(process.env.MEMORY_PROBE, JSON.stringify(process.memoryUsage()));
  });
}
