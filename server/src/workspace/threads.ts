// Threads: cables of one subject that refer to each other, as replies do.
import type { CableTable } from './cableTable.ts';

/**
 * For each cable the number of the first cable of its thread; a cable that belongs to none is its own. Linked are a cable and those
 * that it cites when their subjects are the same but for markings and a RE in front.
 */
export function findThreads(table: CableTable): Uint32Array {
  const threads = Uint32Array.from({ length: table.length }, (_, cable) => cable);
  const rootOf = (cable: number): number => {
    let root = cable;
    while (threads[root] !== root) root = threads[root] as number;
    for (let at = cable; threads[at] !== root; ) {
      const next = threads[at] as number;
      threads[at] = root;
      at = next;
    }
    return root;
  };
  const isSkipped = Uint8Array.from({ length: table.words.length }, (_, word) =>
    SKIPPED.test(table.words.get(word)) ? 1 : 0,
  );
  for (let cable = 0; cable < table.length; cable++) {
    if (!table.isThere(cable)) continue;
    for (let i = table.startOf(table.referenceEnd, cable); i < table.referenceEnd.at(cable); i++) {
      table.someCable(table.referenceKey.at(i), (cited) => {
        if (isSameSubject(table, isSkipped, cable, cited)) {
          const [a, b] = [rootOf(cable), rootOf(cited)];
          threads[Math.max(a, b)] = Math.min(a, b);
        }
        return false;
      });
    }
  }
  for (let cable = 0; cable < table.length; cable++) rootOf(cable);
  return threads;
}

/** `(C)`, `(SBU)`, `RE:`, `CORRECTED COPY:` say nothing of the subject. */
const SKIPPED = /^(?:\([A-Z/]{1,8}\)|RE:|REPLY:|CORRECTED|COPY:?|-{1,3})$/;

function isSameSubject({ word, wordEnd, startOf }: CableTable, isSkipped: Uint8Array, a: number, b: number): boolean {
  const [endA, endB] = [wordEnd.at(a), wordEnd.at(b)];
  let i = startOf(wordEnd, a);
  let k = startOf(wordEnd, b);
  let count = 0;
  for (;;) {
    while (i < endA && isSkipped[word.at(i)] === 1) i++;
    while (k < endB && isSkipped[word.at(k)] === 1) k++;
    if (i === endA || k === endB) return count > 0 && i === endA && k === endB;
    if (word.at(i++) !== word.at(k++)) return false;
    count++;
  }
}
