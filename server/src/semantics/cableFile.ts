// A file as a sequence of analysed messages: the engine's front door.
import { FIRST_START, type MessageStart, startsBehind } from '../syntax/splitMessages.ts';
import { buildModel, type ModelOptions } from './buildModel.ts';
import type { CableModel } from './cableModel.ts';
import { lazyFacts } from './lazyFacts.ts';

/** One message of a file. Spans inside `model` count from `start`. */
export interface Message {
  /** UTF-16 offset of the message in the file, and of its end. */
  readonly start: number;
  readonly end: number;
  readonly model: CableModel;
}

/** What a file is made of. */
export interface FileParts {
  readonly fileName: string | undefined;
  readonly messages: readonly Message[];
  /** How the beginning of each message was recognised, so that an edit can go on from there. */
  readonly starts: readonly MessageStart[];
  /** The text, where it is at hand as one string. */
  readonly whole: string | undefined;
}

export interface CableFile extends FileParts {
  readonly text: string;
  /** The line of the file on which each message begins; one more at the end. */
  readonly firstLines: readonly number[];
}

const NO_PARTS: FileParts = { fileName: undefined, messages: [], starts: [], whole: undefined };

/** A file of its parts; after an edit nobody may ask for the text as a whole, so it is joined when somebody does. */
export const fileOf = lazyFacts<CableFile, FileParts>(NO_PARTS, {
  text: ({ whole, messages }) => whole ?? messages.map(({ model }) => model.text).join(''),
  firstLines: ({ messages }) => {
    const lines = [0];
    let next = 0;
    for (const { model } of messages) {
      // Behind the last line end of a message begins the next one.
      next += model.lineIndex.starts.length - 1;
      lines.push(next);
    }
    return lines;
  },
});

/**
 * Parses a whole file, whatever it holds. Messages of `previous` (an earlier state of the same file) whose text is unchanged are
 * taken over.
 */
export function readCableFile(text: string, options: ModelOptions = {}, previous?: CableFile): CableFile {
  const starts = [FIRST_START, ...startsBehind(text, FIRST_START)];
  const fileName = nameThatTells(starts.length, options);
  const known =
    previous && previous.fileName === fileName ? modelsByText(previous.messages.map(({ model }) => model)) : undefined;
  const messages = [...messagesAt(starts, text, fileName, known)];
  return fileOf({ fileName, messages, starts, whole: text });
}

/** The messages one after the other, for those who look at each once: those of a large file take much memory together. */
export function eachMessage(text: string, options: ModelOptions): Iterable<Message> {
  const starts = [FIRST_START, ...startsBehind(text, FIRST_START)];
  return messagesAt(starts, text, nameThatTells(starts.length, options));
}

function* messagesAt(
  starts: readonly MessageStart[],
  text: string,
  fileName: string | undefined,
  known?: ReadonlyMap<string, CableModel>,
): Iterable<Message> {
  for (const [i, { at }] of starts.entries()) {
    const end = starts[i + 1]?.at ?? text.length;
    const words = text.slice(at, end);
    yield { start: at, end, model: known?.get(words) ?? buildModel(words, { fileName }) };
  }
}

/** A file's name tells of one cable; with several in the file it tells nothing. */
export const nameThatTells = (count: number, options: ModelOptions): string | undefined =>
  count === 1 ? options.fileName : undefined;

export const modelsByText = (models: readonly CableModel[]): ReadonlyMap<string, CableModel> =>
  new Map(models.map((model) => [model.text, model]));

/** The message that holds `offset`; the last one when it lies behind all. */
export const messageAt = (file: CableFile, offset: number): Message =>
  file.messages[messageIndexAt(file, offset)] as Message;

/** The index of that message. */
export const messageIndexAt = ({ messages }: CableFile, offset: number): number =>
  lastIndexUpTo(messages.length, (i) => (messages[i] as Message).start, offset);

/** Index of the last of `count` ascending numbers that is not above `limit`; 0 when all are above it. */
export function lastIndexUpTo(count: number, numberAt: (i: number) => number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
