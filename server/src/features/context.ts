// What every editor feature is given: the analysed file.
import type { CableFile, Message } from '../semantics/cableFile.ts';
import { messageAt } from '../semantics/cableFile.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { Position } from '../text/lineIndex.ts';

export interface FeatureContext {
  readonly uri: string;
  readonly file: CableFile;
}

export const createContext = (uri: string, file: CableFile): FeatureContext => ({
  uri,
  file,
});

/** The message under a position and the offset inside it, where the spans of its model count from. */
export function locate(context: FeatureContext, position: Position): { message: Message; offset: number } {
  const at = offsetInFile(context.file, position);
  const message = messageAt(context.file, at);
  return { message, offset: at - message.start };
}
