// From texts of files to the bytes that the index takes in.
import type { ListedFile } from '../../workspace/fileStamp.ts';
import { readRecord } from '../../workspace/readRecord.ts';
import { encodeRecords } from '../../workspace/records.ts';

/** The records of files as bytes; those of which `read` gives nothing are left out. */
export function encodeFiles(
  files: readonly ListedFile[],
  version: string,
  read: (file: ListedFile) => string | undefined,
): Uint8Array<ArrayBuffer> {
  const records = files.flatMap((file) => {
    const text = read(file);
    return text === undefined ? [] : [readRecord(file.uri, text, file.stamp)];
  });
  return encodeRecords(records, version);
}
