// What every editor feature is given: the analysed file and the lines to turn offsets into positions.
import type { CableFile, Message } from '../semantics/cableFile.ts';
import { messageAt } from '../semantics/cableFile.ts';
import { indexLines, type LineIndex, offsetAt, type Position } from '../text/lineIndex.ts';

export interface FeatureContext {
  readonly uri: string;
  readonly file: CableFile;
  readonly lines: LineIndex;
}

export const createContext = (uri: string, file: CableFile): FeatureContext => ({
  uri,
  file,
  lines: indexLines(file.text),
});

/** The message under a position and the offset inside it, where the spans of its model count from. */
export function locate(context: FeatureContext, position: Position): { message: Message; offset: number } {
  const at = offsetAt(context.lines, position);
  const message = messageAt(context.file, at);
  return { message, offset: at - message.start };
}
