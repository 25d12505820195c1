// From the text of a file to what the index keeps of it.
import { eachMessage, readCableFile } from '../semantics/cableFile.ts';
import { sniffCable } from '../syntax/sniff.ts';
import { fileFacts } from './cableFacts.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { FileStamp } from './fileStamp.ts';
import type { FileRecord } from './records.ts';

/** The record of a file on disk; without cables when it does not look like one. */
export function readRecord(uri: string, text: string, stamp: FileStamp | undefined): FileRecord {
  const options = { fileName: fileNameOf(uri) };
  if (text.length > LONG)
    return { uri, stamp, cables: looksLikeCable(text) ? fileFacts(text, eachMessage(text, options)) : [] };
  const { messages } = readCableFile(text, options);
  // What has a number, a date and a field is a cable; the sniffer would take longer to say so.
  const isCable = messages.some(({ model }) => model.mrn && model.dtg && model.subject);
  return { uri, stamp, cables: isCable || looksLikeCable(text) ? fileFacts(text, messages) : [] };
}

/** A text of this length is looked at before it is parsed, and parsed a message at a time. */
const LONG = 100_000;

/** Whether the beginning of a text is that of a cable. */
export const looksLikeCable = (text: string): boolean => sniffCable(text).isCable;
