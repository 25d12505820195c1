// From the texts of many files to what the index keeps of them.
import type { CableModel } from '../semantics/cableModel.ts';
import { fileFacts, referenceMentions } from './cableFacts.ts';
import type { ListedFile } from './fileStamp.ts';
import { cablesOf, isLong, readRecord } from './readRecord.ts';
import type { FileRecord } from './records.ts';

/** A file and what stands in it. */
export interface ReadFile extends ListedFile {
  readonly text: string;
}

/** Facts that take others along, in the order in which they need each other. */
const STEPS: readonly ((model: CableModel) => unknown)[] = [
  ({ tree }) => tree,
  ({ body }) => body,
  ({ references }) => references,
  referenceMentions,
];

/** Characters of the files that are read together; of more, what they leave does not fit into a thread's room for young objects. */
const TOGETHER = 75_000;

/**
 * The records of files. Of some files together one fact after the other is read, since what is compiled for all facts does not stay in a
 * processor's caches.
 */
export function* readRecords(files: Iterable<ReadFile>): Iterable<FileRecord> {
  let together: ReadFile[] = [];
  let length = 0;
  for (const file of files) {
    if (isLong(file.text)) {
      yield readRecord(file.uri, file.text, file.stamp);
      continue;
    }
    together.push(file);
    length += file.text.length;
    if (length < TOGETHER) continue;
    yield* readTogether(together);
    together = [];
    length = 0;
  }
  yield* readTogether(together);
}

function* readTogether(files: readonly ReadFile[]): Iterable<FileRecord> {
  const found = files.map(({ uri, text }) => cablesOf(uri, text));
  const models = found.flatMap((messages) => messages.map(({ model }) => model));
  for (const step of STEPS) models.forEach(step);
  for (const [i, { uri, stamp, text }] of files.entries())
    yield { uri, stamp, cables: fileFacts(text, found[i] ?? []) };
}
