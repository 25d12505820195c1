// An index that followed many changes answers like one made anew from the files as they are in the end.
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../server/src/workspace/readRecord.ts';
import { encodeRecords } from '../../server/src/workspace/records.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { seededRandom } from '../support/random.ts';
import { generateArchive } from './archive.ts';
import { uriOf } from './checkGraph.ts';

const COUNT = 80;
const CHANGES = 400;
const VERSION = 'test';

describe.each([1, 2, 3])('changes of seed %i', (seed) => {
  it('lead to the index that the files give', () => {
    const random = seededRandom(seed);
    const archive = generateArchive(COUNT, { seed, paragraphs: 1 });
    const records = archive.paths.map((path) => readRecord(uriOf(path), archive.text(path), { size: 1, mtime: 1 }));
    const index = new WorkspaceIndex();
    const present = new Map<string, (typeof records)[number]>();
    for (let i = 0; i < CHANGES; i++) {
      const record = random.pick(records);
      const uris = [...present.keys()];
      const uri = random.pick(uris) ?? record.uri;
      switch (random.below(4)) {
        case 0: {
          // Another file's text under this name, as an edit may be.
          const edited = { ...record, uri };
          index.add(edited);
          present.set(uri, edited);
          break;
        }
        case 1:
          index.remove(uri);
          present.delete(uri);
          break;
        default: {
          const some = [record, random.pick(records)].filter((one, k, all) => all.indexOf(one) === k);
          index.load(encodeRecords(some, VERSION), VERSION, index.newShard());
          for (const one of some) present.set(one.uri, one);
        }
      }
    }
    index.isComplete = true;
    const anew = new WorkspaceIndex();
    for (const record of present.values()) anew.add(record);
    anew.isComplete = true;
    expect(answersOf(index, records)).toEqual(answersOf(anew, records));

    // What is written down says the same.
    const again = new WorkspaceIndex();
    for (const shard of index.changedShards()) {
      const bytes = index.encodeShard(shard, VERSION);
      if (bytes) again.load(bytes, VERSION, shard);
    }
    again.isComplete = true;
    const unchanged = [...present.keys()].filter((uri) => again.cablesOf(uri).length > 0);
    expect(unchanged.length).toBeGreaterThan(0);
    for (const uri of unchanged) expect(again.cablesOf(uri).map(contentOf)).toEqual(anew.cablesOf(uri).map(contentOf));
  });
});

const contentOf = (cable: ReturnType<WorkspaceIndex['cablesOf']>[number]) => ({
  uri: cable.uri,
  message: cable.message,
  start: cable.start,
  line: cable.line,
  place: cable.place,
  key: cable.key,
  otherKey: cable.otherKey,
  station: cable.station,
  serial: cable.serial,
  dtg: cable.dtg,
  date: cable.date,
  level: cable.level,
  from: cable.from,
  fromPlace: cable.fromPlace,
  to: cable.to,
  tags: cable.tags,
  tagPlaces: cable.tagPlaces,
  subject: cable.subject,
  references: cable.references,
  mentions: cable.mentions,
  paragraphs: cable.paragraphs,
  section: cable.section,
  textHash: cable.textHash,
});

/** Everything that can be asked, as plain data in an order that does not depend on how the index came about. */
function answersOf(index: WorkspaceIndex, records: readonly { readonly uri: string }[]) {
  const cables = index.search({}).map(contentOf);
  const byPlace = (a: { uri: string; message: number }, b: { uri: string; message: number }) =>
    a.uri === b.uri ? a.message - b.message : a.uri < b.uri ? -1 : 1;
  const keys = [...new Set(cables.flatMap(({ key, references }) => [key ?? '', ...references.map((one) => one.key)]))];
  return {
    size: index.size,
    uris: [...index.uris()].sort(),
    cables: cables.sort(byPlace),
    files: records.map(({ uri }) => index.cablesOf(uri).length),
    byKey: keys.sort().map((key) => [key, index.cablesWithKey(key).map(contentOf)]),
    citing: keys.map((key) => index.citing(key).map(({ cable, reference }) => [cable.uri, cable.message, reference])),
    missing: index.missing(),
    groups: (['post', 'year', 'month', 'tag', 'classification'] as const).map((by) => index.groups(by)),
    threads: index
      .groups('thread')
      .map(({ label, count }) => `${label} ${count}`)
      .sort(),
  };
}
