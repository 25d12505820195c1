// The normalised copy over the wire: its text, and positions there and back.
import { afterEach, expect, it } from 'vitest';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { type Session, startSession } from './session.ts';

const uri = 'file:///07LISBON427.txt';
const record = exampleCable({ body: '¶1. The harbor.\n\nLISBON 00000427  002 OF 003\n\n¶2. The berth.\nMARLOWE' });

let session: Session | undefined;
afterEach(() => session?.close());

const positionOf = (text: string, word: string) => {
  const lines = text.slice(0, text.indexOf(word)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length };
};

it('leads from the record to the copy and back', async () => {
  session = await startSession({});
  const { client } = session;
  session.open(uri, record);
  const copy = (await client.sendRequest('cablegram/normalised', { uri })) as string;
  expect(copy).toContain('1. The harbor.\n\n2. The berth.\nMARLOWE');
  const [there, here] = [positionOf(record, 'berth'), positionOf(copy, 'berth')];
  expect(await client.sendRequest('cablegram/recordPosition', { uri, position: here })).toEqual(there);
  expect(await client.sendRequest('cablegram/copyPosition', { uri, position: there })).toEqual(here);
});

it('is nothing for a document that is not open, and is not checked or found again itself', async () => {
  session = await startSession({ textDocument: { diagnostic: {} } });
  const { client } = session;
  for (const method of ['normalised', 'recordPosition', 'copyPosition'])
    expect(await client.sendRequest(`cablegram/${method}`, { uri, position: { line: 0, character: 0 } })).toBeNull();
  const view = 'cablegram-view:/07LISBON427.txt.normalised.cable';
  session.open(view, exampleCable({ date: 'P 340708Z MAR 07' }));
  expect(await client.sendRequest('textDocument/diagnostic', { textDocument: { uri: view } })).toMatchObject({
    items: [],
  });
  expect(await client.sendRequest('workspace/symbol', { query: 'LISBON' })).toEqual([]);
});
