// From the text of a file to what the index keeps of it.
import { readCableFile } from '../semantics/cableFile.ts';
import { SNIFF_LENGTH, sniffCable } from '../syntax/sniff.ts';
import { fileFacts } from './cableFacts.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { FileRecord, FileStamp } from './records.ts';

/** The record of a file on disk; without cables when it does not look like one. */
export function readRecord(uri: string, text: string, stamp: FileStamp | undefined): FileRecord {
  const isCable = sniffCable(text.slice(0, SNIFF_LENGTH)).isCable;
  return { uri, stamp, cables: isCable ? fileFacts(readCableFile(text, { fileName: fileNameOf(uri) })) : [] };
}
