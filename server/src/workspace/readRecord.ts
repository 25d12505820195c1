// From the text of a file to what the index keeps of it.
import { readCableFile } from '../semantics/cableFile.ts';
import { SNIFF_LENGTH, sniffCable } from '../syntax/sniff.ts';
import { fileFacts } from './cableFacts.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { FileStamp } from './fileStamp.ts';
import type { FileRecord } from './records.ts';

/** The record of a file on disk; without cables when it does not look like one. */
export function readRecord(uri: string, text: string, stamp: FileStamp | undefined): FileRecord {
  const isLong = text.length > LONG;
  if (isLong && !looksLikeCable(text)) return { uri, stamp, cables: [] };
  const file = readCableFile(text, { fileName: fileNameOf(uri) });
  // What has a number, a date and a field is a cable; the sniffer would take longer to say so.
  const isCable = isLong || file.messages.some(({ model }) => model.mrn && model.dtg && model.subject);
  return { uri, stamp, cables: isCable || looksLikeCable(text) ? fileFacts(file) : [] };
}

/** A text of this length is looked at before it is parsed. */
const LONG = 100_000;

/** Whether the beginning of a text is that of a cable. */
export const looksLikeCable = (text: string): boolean => sniffCable(text.slice(0, SNIFF_LENGTH)).isCable;
