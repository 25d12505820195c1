// What every editor feature is given: the analysed file, and what was made of its messages before.
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { CableFile, Message } from '../semantics/cableFile.ts';
import { messageAt } from '../semantics/cableFile.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { Position } from '../text/lineIndex.ts';

export interface FeatureContext {
  readonly uri: string;
  readonly file: CableFile;
  readonly kept: Kept;
}

/** Answers about single messages, kept while the message stays as it is: after an edit the others need not be found anew. */
export interface Kept {
  /** The symbol of a message in a file of several, and the line of the file on which the message begins in it. */
  readonly symbols: WeakMap<CableModel, { readonly line: number; readonly symbol: DocumentSymbol }>;
  readonly tokens: WeakMap<CableModel, MessageTokens>;
  /** The last answer of semantic tokens, from which the next one may be told by what is different. */
  answer: TokensAnswer | undefined;
}

/** The semantic tokens of a message, counted from its own start. */
interface MessageTokens {
  readonly data: readonly number[];
  readonly lastLine: number;
}

/** The tokens of a message in their place: `lines` is the way from the last token above to its first. */
export interface TokensPart {
  readonly own: MessageTokens;
  readonly lines: number;
}

export interface TokensAnswer {
  readonly id: string;
  readonly parts: readonly TokensPart[];
}

export const createContext = (uri: string, file: CableFile): FeatureContext => ({
  uri,
  file,
  kept: { symbols: new WeakMap(), tokens: new WeakMap(), answer: undefined },
});

/** The message under a position and the offset inside it, where the spans of its model count from. */
export function locate(context: FeatureContext, position: Position): { message: Message; offset: number } {
  const at = offsetInFile(context.file, position);
  const message = messageAt(context.file, at);
  return { message, offset: at - message.start };
}
