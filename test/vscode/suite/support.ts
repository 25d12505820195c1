// What the tests share: opening fixtures, waiting, comparing. Nothing of Node.js: the suite runs in the web host too.
import * as vscode from 'vscode';

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

/** Waits until the document has a finding of the rule. */
export function finding(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  const find = () => vscode.languages.getDiagnostics(uri).find((each) => codeOf(each) === code);
  return once(vscode.languages.onDidChangeDiagnostics, find, `a finding ${code}`);
}

/** The rule's name: VS Code gives the code alone, or with a link to its documentation. */
function codeOf({ code }: vscode.Diagnostic): string {
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
  if (start < 0) throw new Error(`"${text}" is not in ${document.uri.path}.`);
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
