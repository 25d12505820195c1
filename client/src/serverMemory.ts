// How the process of the server keeps to little memory.

/**
 * Arguments for Node.js: room for young objects on the main thread, 24 MB where 48 are usual. Where threads for the index can't be given
 * more (`diskThreads.ts`) it is theirs, too: 250,000 cables are indexed in 34 s then instead of 29; with 12 MB in 39.
 */
export const execArgv: readonly string[] = ['--max-semi-space-size=8'];

/**
 * Variables for the C library of Linux: what is freed in pieces of 128 KB and more goes back to the system, as it does until the
 * library has seen larger ones freed.
 */
export const env: Readonly<Record<string, string>> = { MALLOC_MMAP_THRESHOLD_: '131072' };
