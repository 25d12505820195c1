// What the tests share: opening fixtures, waiting, comparing. Nothing of Node.js: the suite runs in the web host too.
import * as vscode from 'vscode';
import { showText } from '../../../client/src/showText.ts';

/** How long to wait for what is to come, in milliseconds; less than mocha's own limit, so that the message says what was missing. */
const patience = 15_000;

/** Opens a file of `fixtures/`, the folder that the editor was started on: `archive/04BERN512.txt`. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The editor was started without a folder.');
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Shows a fixture and waits until it has been recognised as a cable. */
export async function openCable(name: string): Promise<vscode.TextDocument> {
  const document = await open(name);
  await vscode.window.showTextDocument(document); // findings are asked for what can be seen
  await recognised(document);
  return document;
}

/** Waits until the document has the language `cable`. A change of language closes the document and opens it again. */
export async function recognised(document: vscode.TextDocument): Promise<void> {
  await once(
    vscode.workspace.onDidOpenTextDocument,
    () => document.languageId === 'cable' || undefined,
    'the language cable',
  );
}

/** Shows a text that lies in no file, as a cable. */
export async function showCable(content: string): Promise<vscode.TextDocument> {
  return (await showText(content, 'cable')).document;
}

/** Closes all editors; what was not saved is lost. For `afterEach`. */
export async function closeEditors(): Promise<void> {
  for (const { input, isDirty } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (!isDirty || !(input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(input.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Sets settings of the user while the test runs: `{ 'cablegram.profile': 'authoring' }`. */
export async function withSettings(
  values: Readonly<Record<string, unknown>>,
  test: () => Promise<void>,
): Promise<void> {
  const set = async (name: string, value: unknown) =>
    vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
  const before = Object.keys(values).map(
    (name) => [name, vscode.workspace.getConfiguration().inspect(name)?.globalValue] as const,
  );
  try {
    for (const [name, value] of Object.entries(values)) await set(name, value);
    await test();
  } finally {
    for (const [name, value] of before) await set(name, value);
  }
}

/** Waits until the document has a finding of the rule, and one of that severity when given. */
export function finding(
  uri: vscode.Uri,
  code: string,
  severity?: vscode.DiagnosticSeverity,
): Promise<vscode.Diagnostic> {
  const find = () => {
    const found = vscode.languages.getDiagnostics(uri).find((each) => codeOf(each) === code);
    return severity === undefined || found?.severity === severity ? found : undefined;
  };
  const what = severity === undefined ? code : `${code} of severity ${vscode.DiagnosticSeverity[severity]}`;
  return once(vscode.languages.onDidChangeDiagnostics, find, `a finding ${what}`);
}

/** Waits until the document has no finding of the rule. */
export async function noFinding(uri: vscode.Uri, code: string): Promise<void> {
  const isGone = () => !vscode.languages.getDiagnostics(uri).some((each) => codeOf(each) === code) || undefined;
  await once(vscode.languages.onDidChangeDiagnostics, isGone, `the end of finding ${code}`);
}

/**
 * The actions of the kind for the range, complete with their edits; waits until there is one. The editor's own command
 * for it gives up without a word when a look for the light bulb, a quarter of a second after the cursor moved, comes
 * before the answer.
 */
export function codeActions(uri: vscode.Uri, range: vscode.Range, kind: string): Promise<readonly vscode.CodeAction[]> {
  return answer(
    () => vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 10),
    `actions of the kind ${kind}`,
  );
}

/** The quick fixes for the range, complete with their edits. */
export function quickFixes(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return codeActions(uri, range, vscode.CodeActionKind.QuickFix.value);
}

/** What pointing at the second character of the words says; waits until there is something. */
export async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const position = rangeOf(document, words).start.translate(0, 1);
  const hovers = await answer(
    () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
    `a hover on ${words}`,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}

/** The rule's name: VS Code gives the code alone, or with a link to its documentation. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Looks now and after each event, until there is something to give back. */
export function once<T>(event: vscode.Event<unknown>, look: () => T | undefined, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      const found = look();
      if (found === undefined) return;
      stop();
      resolve(found);
    };
    const subscription = event(settle);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited in vain for ${what}.`));
    }, patience);
    const stop = () => {
      subscription.dispose();
      clearTimeout(timer);
    };
    settle();
  });
}

/** Asks again and again until the answer is not empty: for what VS Code announces by no event, as a provider that starts to answer. */
export async function answer<T>(ask: () => Thenable<readonly T[] | undefined>, what: string): Promise<readonly T[]> {
  const deadline = Date.now() + patience;
  for (;;) {
    const given = await ask();
    if (given && given.length > 0) return given;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Where the text first stands in the document, and where it ends. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0)
    throw new Error(`"${text}" is not in ${document.uri.path}: ${JSON.stringify(document.getText().slice(0, 300))}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Fails unless the two are the same when written as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}

/** Fails with the message unless the condition holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
