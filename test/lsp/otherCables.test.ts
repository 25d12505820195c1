// Rules that compare the cables of a folder, in the editor: off until switched on, and anew when another cable changes.
import { afterEach, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { type Session, startSession } from './session.ts';

const here = 'file:///p/07LISBON427.txt';
const there = 'file:///p/copies/07LISBON427.txt';
const changed = exampleCable({ body: '1. The tender is off.\n\n2. Two lines had asked for it.\nMARLOWE' });

let session: Session | undefined;
afterEach(() => session?.close());

async function start(rules: object): Promise<Session> {
  const own = await startSession(
    { textDocument: { diagnostic: {} }, workspace: { configuration: true, diagnostics: { refreshSupport: true } } },
    { rules },
  );
  session = own;
  own.open(here, exampleCable({}));
  own.open(there, changed);
  return own;
}

const messages = async (own: Session): Promise<string[]> => {
  const answer = await own.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: here } });
  return (answer as { items: Diagnostic[] }).items.map(({ message }) => String(message));
};

test('off until switched on', async () => {
  expect(await messages(await start({}))).toEqual([]);
});

test('found among the open cables, and gone once they are alike', async () => {
  const own = await start({ 'mrn-text-differs': 'warning' });
  const refreshed = new Promise<void>((resolve) => {
    own.client.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    });
  });
  expect(await messages(own)).toEqual(['07LISBON427 has another text in copies/07LISBON427.txt.']);
  await own.client.sendNotification('textDocument/didChange', {
    textDocument: { uri: there, version: 2 },
    contentChanges: [{ text: exampleCable({}) }],
  });
  await refreshed;
  expect(await messages(own)).toEqual([]);
});
