// Loads the built extension with a stand-in for VS Code whose every function does nothing, and prints the milliseconds of processor time that took.
const Module = require('node:module');
const path = require('node:path');

/** A function, a class, an object, a disposable: whatever is asked for. One for all, so that making it is no part of what is measured. */
const anything = new Proxy(function nothing() {}, {
  get: (_, name) =>
    name === 'then'
      ? undefined
      : name === Symbol.iterator
        ? [][Symbol.iterator]
        : name === Symbol.toPrimitive
          ? () => ''
          : anything,
  apply: () => anything,
  construct: () => anything,
});

const handlers = [];
const vscode = {
  ...Object.fromEntries(
    [
      'env',
      'languages',
      'commands',
      'extensions',
      'l10n',
      'Uri',
      'StatusBarAlignment',
      'LanguageStatusSeverity',
      'ThemeIcon',
      'ThemeColor',
      'TreeItem',
      'TreeItemCollapsibleState',
      'EventEmitter',
      'RelativePattern',
      'FileType',
      'ProgressLocation',
      'ViewColumn',
      'ConfigurationTarget',
      'Disposable',
      'version',
    ].map((name) => [name, anything]),
  ),
  window: new Proxy(
    { visibleTextEditors: [], activeTextEditor: undefined },
    { get: (own, name) => (name in own ? own[name] : anything) },
  ),
  workspace: new Proxy(
    {
      textDocuments: [],
      workspaceFolders: undefined,
      onDidOpenTextDocument: (handler) => {
        handlers.push(handler);
        return { dispose() {} };
      },
      getConfiguration: () => ({ get: (_, fallback) => fallback }),
    },
    { get: (own, name) => (name in own ? own[name] : anything) },
  ),
};
const load = Module._load;
Module._load = (name, ...more) => (name === 'vscode' ? vscode : load(name, ...more));

const document = {
  languageId: 'plaintext',
  uri: { scheme: 'file', fsPath: '/a.txt', path: '/a.txt', toString: () => 'file:///a.txt' },
  fileName: '/a.txt',
  isClosed: false,
  lineCount: 3,
  lineAt: () => ({ text: process.argv[3] }),
  getText: () => '',
};
const context = {
  subscriptions: [],
  extensionUri: {},
  asAbsolutePath: (name) => name,
  extension: { packageJSON: require('../../package.json') },
  workspaceState: { get: (_, fallback) => fallback, update: async () => {}, keys: () => [] },
  globalState: { get: (_, fallback) => fallback, update: async () => {}, keys: () => [] },
};

const start = process.cpuUsage();
const extension = require(path.resolve(process.argv[2]));
extension.activate(context);
for (const handler of handlers) handler(document);
// What is loaded for the text is there by then.
setImmediate(() => {
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000);
});
