// The records of an archive without its texts: what the index would read from them, for measuring it at a size that is slow to write.
import { LEVELS } from '../../server/src/semantics/levels.ts';
import type { CableFacts } from '../../server/src/workspace/cableFacts.ts';
import { readKey } from '../../server/src/workspace/canonicalKey.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import type { Archive, PlannedCable } from '../workspace/archive.ts';

/** Paragraphs of a cable, and how many of them speak of a reference. */
const PARAGRAPHS = 14;
const MENTIONS = 3;

/** An index of the planned cables, each in the file that it was planned for. */
export function indexPlanned({ cables }: Archive, uriOf: (path: string) => string): WorkspaceIndex {
  const index = new WorkspaceIndex();
  const waiting: PlannedCable[] = [];
  const add = () => {
    const [first] = waiting;
    if (!first) return;
    index.add({
      uri: uriOf(first.path),
      stamp: { size: 8000 + first.serial, mtime: first.dtg },
      cables: waiting.map((cable, i) => ({ start: i * 8000, line: i * 140, facts: factsOf(cable) })),
    });
    waiting.length = 0;
  };
  for (const cable of cables) {
    if (waiting[0] && waiting[0].path !== cable.path) add();
    waiting.push(cable);
  }
  add();
  index.isComplete = true;
  index.trim();
  return index;
}

function factsOf(cable: PlannedCable): CableFacts {
  const { dtg, references } = cable;
  const date = new Date(dtg);
  return {
    place: { line: 11, character: 7, length: 14 },
    key: readKey(cable.key),
    otherKey: undefined,
    dtg,
    date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 },
    level: LEVELS.find((level) => level === cable.level),
    from: `AMEMBASSY ${cable.station}`,
    fromPlace: { line: 5, character: 3, length: 10 },
    to: ['SECSTATE WASHDC', 'AMEMBASSY PARIS', 'AMEMBASSY LONDON'],
    tags: cable.tags,
    tagPlaces: cable.tags.map((tag, i) => ({ line: 15, character: 6 + i * 6, length: tag.length })),
    subject: cable.subject,
    references: references.flatMap(({ letter, key }, i) => {
      const parts = readKey(key);
      return parts ? [{ letter, key: parts, place: { line: 18 + i, character: 8, length: 14 } }] : [];
    }),
    mentions:
      references.length === 0
        ? []
        : Array.from({ length: MENTIONS }, (_, i) => {
            const { letter } = references[i % references.length] as (typeof references)[number];
            return { letter, paragraph: i + 1, place: { line: 22 + i * 8, character: 30, length: 5 } };
          }),
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, i) => ({ number: i + 1, line: 22 + i * 8 })),
    section: undefined,
    textHash: (cable.serial * 2_654_435_761) >>> 0,
  };
}
