// From files to the bytes that the index takes in.
import type { ListedFile } from '../../workspace/fileStamp.ts';
import { type ReadFile, readRecords } from '../../workspace/readRecords.ts';
import { encodeRecords } from '../../workspace/records.ts';

type Read = (file: ListedFile) => string | undefined;

/** The records of files as bytes; those of which `read` gives nothing are left out. */
export const encodeFiles = (files: readonly ListedFile[], version: string, read: Read): Uint8Array<ArrayBuffer> =>
  encodeRecords(readRecords(readTexts(files, read)), version);

/** One after the other, and none that is not asked for: texts of an archive take much memory together. */
function* readTexts(files: readonly ListedFile[], read: Read): Iterable<ReadFile> {
  for (const file of files) {
    const text = read(file);
    if (text !== undefined) yield { ...file, text };
  }
}
