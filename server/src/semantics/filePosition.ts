// The way between offsets and positions of a file, by the lines of its messages: after an edit only those it touched are counted.
import { offsetAt, type Position, positionAt } from '../text/lineIndex.ts';
import { type CableFile, lastIndexUpTo, type Message, messageIndexAt } from './cableFile.ts';

/** The position of an offset; offsets outside the file are clamped. */
export function positionInFile(file: CableFile, offset: number): Position {
  const i = messageIndexAt(file, offset);
  const { start, model } = file.messages[i] as Message;
  const { line, character } = positionAt(model.lineIndex, offset - start);
  return { line: (file.firstLines[i] as number) + line, character };
}

/** The offset of a position; lines and columns outside the file are clamped. */
export function offsetInFile(file: CableFile, { line, character }: Position): number {
  const i = messageIndexOfLine(file, line);
  const { start, model } = file.messages[i] as Message;
  return start + offsetAt(model.lineIndex, { line: line - (file.firstLines[i] as number), character });
}

/** The index of the message that holds the line; the last one when the line lies behind all. */
const messageIndexOfLine = ({ messages, firstLines }: CableFile, line: number): number =>
  lastIndexUpTo(messages.length, (i) => firstLines[i] as number, line);
