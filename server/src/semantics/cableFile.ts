// A file as a sequence of analysed messages: the engine's front door.
import { splitMessages } from '../syntax/splitMessages.ts';
import { buildModel, type ModelOptions } from './buildModel.ts';
import type { CableModel } from './cableModel.ts';

/** One message of a file. Spans inside `model` count from `start`. */
export interface Message {
  /** UTF-16 offset of the message in the file, and of its end. */
  readonly start: number;
  readonly end: number;
  readonly model: CableModel;
}

export interface CableFile {
  readonly text: string;
  readonly fileName: string | undefined;
  readonly messages: readonly Message[];
}

/**
 * Parses a whole file, whatever it holds. Messages of `previous` (an earlier state of the same file) whose text is unchanged are
 * taken over, so that an edit costs what its message costs.
 */
export function readCableFile(text: string, options: ModelOptions = {}, previous?: CableFile): CableFile {
  const starts = splitMessages(text);
  // A file's name tells of one cable; with several in the file it tells nothing.
  const fileName = starts.length === 1 ? options.fileName : undefined;
  const known =
    previous?.fileName === fileName
      ? new Map(previous?.messages.map((message) => [message.model.text, message.model]))
      : undefined;
  const messages = starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const words = text.slice(start, end);
    return { start, end, model: known?.get(words) ?? buildModel(words, { fileName }) };
  });
  return { text, fileName, messages };
}

/** The message that holds `offset`; the last one when it lies behind all. */
export function messageAt(file: CableFile, offset: number): Message {
  return file.messages.findLast((message) => message.start <= offset) ?? (file.messages[0] as Message);
}
