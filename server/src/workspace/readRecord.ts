// From the text of a file to what the index keeps of it.
import { eachMessage, type Message, readCableFile } from '../semantics/cableFile.ts';
import { sniffCable } from '../syntax/sniff.ts';
import { fileFacts } from './cableFacts.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { FileStamp } from './fileStamp.ts';
import type { FileRecord } from './records.ts';

/** The record of a file on disk; without cables when it does not look like one. */
export const readRecord = (uri: string, text: string, stamp: FileStamp | undefined): FileRecord => ({
  uri,
  stamp,
  cables: fileFacts(text, isLong(text) ? cablesOfLong(uri, text) : cablesOf(uri, text)),
});

/** The cables of a file; none when it does not look like one. */
export function cablesOf(uri: string, text: string): readonly Message[] {
  const { messages } = readCableFile(text, { fileName: fileNameOf(uri) });
  // What has a number, a date and a field is a cable; the sniffer would take longer to say so.
  const isCable = messages.some(({ model }) => model.mrn && model.dtg && model.subject);
  return isCable || looksLikeCable(text) ? messages : [];
}

/** A text of this length is looked at before it is parsed, and parsed a message at a time. */
export const isLong = (text: string): boolean => text.length > 100_000;

const cablesOfLong = (uri: string, text: string): Iterable<Message> =>
  looksLikeCable(text) ? eachMessage(text, { fileName: fileNameOf(uri) }) : [];

/** Whether the beginning of a text is that of a cable. */
export const looksLikeCable = (text: string): boolean => sniffCable(text).isCable;
