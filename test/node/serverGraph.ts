// Compares what a server answers with the citation graph that an archive was made from.
import type {
  CallHierarchyIncomingCall,
  CallHierarchyOutgoingCall,
  Location,
  LocationLink,
} from 'vscode-languageserver';
import { MISSING_CSV_REQUEST } from '../../server/src/lsp/protocol.ts';
import { groupBy } from '../support/groupBy.ts';
import type { PlannedCable } from '../workspace/archive.ts';
import type { ServerProcess } from './serverProcess.ts';

export interface Graph {
  readonly cables: readonly PlannedCable[];
  readonly uriOf: (path: string) => string;
  /** The text of a file. */
  readonly textOf: (path: string) => string;
}

/** Questions that are under way at a time. */
const AT_ONCE = 32;
/** References are listed up to so many. */
const MOST = 2000;

/**
 * Everything in which the server differs from the graph, in words. Asked are the number of cables, who cites each key, what each
 * cable cites, what is missing; and definition and references of all references in so many `opened` files.
 * @param most keys and cables that are asked about; all when there are no more
 */
export async function differences(
  server: ServerProcess,
  graph: Graph,
  opened: number,
  most = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const { cables, uriOf, textOf } = graph;
  const { client } = server;
  const found: string[] = [];
  const expect = (what: string, actual: readonly string[], planned: Iterable<string>): void => {
    const [a, b] = [[...new Set(actual)].sort().join(' '), [...new Set(planned)].sort().join(' ')];
    if (a !== b) found.push(`${what}: ${a.slice(0, 500)} instead of ${b.slice(0, 500)}`);
  };
  const placeOf = ({ path, message }: PlannedCable): string => `${uriOf(path)}#${message}`;
  const bearing = new Map<string, Set<string>>();
  const citing = new Map<string, Set<string>>();
  for (const cable of cables) {
    add(bearing, cable.key, uriOf(cable.path));
    for (const { key } of cable.references) add(citing, key, placeOf(cable));
  }
  const nowhere: ReadonlySet<string> = new Set();
  const bearingOr = (key: string, otherwise: string): ReadonlySet<string> => bearing.get(key) ?? new Set([otherwise]);

  const { cables: count, isComplete } = await server.build();
  expect('cables', [`${count} ${isComplete}`], [`${cables.length} true`]);

  await eachOf(spread([...new Set([...bearing.keys(), ...citing.keys()])], most), async (key) => {
    const calls = await client.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: { ...NO_ITEM, data: { key } },
    });
    const places = calls.map(({ from }) => `${from.uri}#${from.data.message}`);
    expect(`cited by, ${key}`, places, citing.get(key) ?? nowhere);
  });

  await eachOf(spread(cables, most), async (cable) => {
    const uri = uriOf(cable.path);
    const calls = await client.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: { ...NO_ITEM, uri, data: { key: cable.key, message: cable.message } },
    });
    const planned = cable.references.flatMap(({ key }) => [...bearingOr(key, uri)].map((one) => `${key}@${one}`));
    expect(
      `cites, ${placeOf(cable)}`,
      calls.map(({ to }) => `${to.data.key}@${to.uri}`),
      planned,
    );
  });

  const csv = await client.sendRequest<string>(MISSING_CSV_REQUEST, {});
  expect(
    'missing',
    csv.split('\r\n').slice(1, -1).map(rowOfMissing),
    [...citing].filter(([key]) => !bearing.has(key)).map(([key, places]) => `${key}:${places.size}`),
  );

  // One document after the other: one that is closed is out of the index until it was read again.
  for (const [path, own] of spread([...groupBy(cables, (cable) => cable.path)], opened)) {
    const uri = uriOf(path);
    const text = textOf(path);
    const textDocument = { uri, languageId: 'cable', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    for (const { cable, references } of placesOfReferences(text, own)) {
      for (const { key, position } of references) {
        const at = { textDocument: { uri }, position };
        const links = await client.sendRequest<LocationLink[]>('textDocument/definition', at);
        expect(
          `definition of ${key} in ${placeOf(cable)}`,
          links.map(({ targetUri }) => targetUri),
          bearingOr(key, uri),
        );
        const context = { includeDeclaration: true };
        const places = await client.sendRequest<Location[]>('textDocument/references', { ...at, context });
        if (places.length < MOST)
          expect(
            `references to ${key} in ${placeOf(cable)}`,
            places.map((one) => one.uri),
            [...(citing.get(key) ?? [])].map((place) => place.replace(/#\d+$/, '')),
          );
      }
    }
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  await server.build();
  return found;
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const NO_ITEM = { name: '', kind: 1, uri: 'file:///none', range: NOWHERE, selectionRange: NOWHERE };

/** `07LISBON999,LISBON,2007,999,3,…` is cited three times. */
const rowOfMissing = (row: string): string => {
  const [key, , , , count] = row.split(',');
  return `${key}:${count}`;
};

interface PlacedReferences {
  readonly cable: PlannedCable;
  readonly references: readonly { readonly key: string; readonly position: { line: number; character: number } }[];
}

/** Where the REF fields of a file name what: the n-th of its cables with references has the n-th of them. */
function placesOfReferences(text: string, own: readonly PlannedCable[]): PlacedReferences[] {
  const lines = text.split('\n');
  const fields = lines.flatMap((line, i) => (line.startsWith('REF: ') ? [i] : []));
  return own
    .filter(({ references }) => references.length > 0)
    .map((cable, n) => {
      const first = fields[n] ?? 0;
      const references = cable.references.map(({ key, written }, i) => {
        const character = lines[first + i]?.indexOf(written) ?? -1;
        return { key, position: { line: first + i, character: character + 1 } };
      });
      return { cable, references };
    });
}

/** So many of the items, from all over the list. */
const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);

async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async () => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
