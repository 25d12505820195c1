// The cable explorer over the wire: levels, search, and the word that something has changed.
import { afterEach, expect, it } from 'vitest';
import type { ExplorerAnswer, FoundCable } from '../../server/src/features/explorer/explorerNode.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import {
  EXPLORER_REQUEST,
  FIND_CABLES_REQUEST,
  INDEX_CHANGED_NOTIFICATION,
  MISSING_CSV_REQUEST,
} from '../../server/src/lsp/protocol.ts';
import { type Session, startSession } from './session.ts';

const uri = 'file:///archive/07LISBON427.txt';
let session: Session | undefined;
afterEach(() => session?.close());

it('answers level by level, and finds cables', async () => {
  session = await startSession({ textDocument: { diagnostic: {} } });
  session.open(uri, exampleCable({}));
  const ask = (params: object) => session?.client.sendRequest(EXPLORER_REQUEST, params) as Promise<ExplorerAnswer>;
  const roots = await ask({ filter: '' });
  expect(roots).toMatchObject({ size: 1, found: 1 });
  const posts = await ask({ filter: '', question: roots.nodes[0]?.question });
  expect(posts.nodes).toMatchObject([{ label: 'LISBON', description: '1 · Portugal' }]);
  const found = (await session.client.sendRequest(FIND_CABLES_REQUEST, { query: '@LISBON' })) as FoundCable[];
  expect(found).toMatchObject([{ label: '07LISBON427', place: { uri } }]);
});

it('tells once that something has changed, and only who has looked', async () => {
  session = await startSession({ textDocument: { diagnostic: {} } });
  session.open(uri, exampleCable({}));
  await session.client.sendRequest(EXPLORER_REQUEST, { filter: '' });
  const change = session.next(INDEX_CHANGED_NOTIFICATION);
  session.open('file:///archive/07LISBON428.txt', exampleCable({ classification: 'UNCLAS LISBON 000428' }));
  await change;
  expect(session.received(INDEX_CHANGED_NOTIFICATION)).toHaveLength(1);
  const answer = (await session.client.sendRequest(EXPLORER_REQUEST, { filter: '' })) as ExplorerAnswer;
  expect(answer.size).toBe(2);
});

it('speaks the language of the client, in the tree and in the table of missing cables', async () => {
  const words = { 'By Post': 'Nach Posten', 'Times cited': 'Wie oft zitiert' };
  session = await startSession({ textDocument: { diagnostic: {} } }, {}, { options: { words } });
  session.open(uri, exampleCable({}));
  const { nodes } = (await session.client.sendRequest(EXPLORER_REQUEST, { filter: '' })) as ExplorerAnswer;
  expect(nodes.map(({ label }) => label).slice(0, 2)).toEqual(['Nach Posten', 'By Date']);
  const table = (await session.client.sendRequest(MISSING_CSV_REQUEST, {})) as string;
  expect(table.split('\r\n')[0]).toBe('Cable,Post,Year,Number,Wie oft zitiert,Not later than,Cited in');
});
