// From texts of files to the bytes that the index takes in.
import type { ListedFile } from '../../workspace/fileStamp.ts';
import { readRecord } from '../../workspace/readRecord.ts';
import { encodeRecords, type FileRecord } from '../../workspace/records.ts';

type Read = (file: ListedFile) => string | undefined;

/** The records of files as bytes; those of which `read` gives nothing are left out. */
export function encodeFiles(files: readonly ListedFile[], version: string, read: Read): Uint8Array<ArrayBuffer> {
  return encodeRecords(readRecords(files, read), version);
}

/** One after the other: a record that is packed before the next is read leaves little for the collector of garbage. */
function* readRecords(files: readonly ListedFile[], read: Read): Iterable<FileRecord> {
  for (const file of files) {
    const text = read(file);
    if (text !== undefined) yield readRecord(file.uri, text, file.stamp);
  }
}
