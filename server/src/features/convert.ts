// The only place where spans of the engine become ranges of the protocol.
import type { Range } from 'vscode-languageserver-types';
import type { Message } from '../semantics/cableFile.ts';
import { positionInFile } from '../semantics/filePosition.ts';
import type { Span } from '../text/span.ts';
import type { Place } from '../workspace/cableIndex.ts';
import type { FeatureContext } from './context.ts';

/** The range of a span that counts from the start of `message`. */
export function toRange(context: FeatureContext, message: Message, span: Span): Range {
  return {
    start: positionInFile(context.file, message.start + span.start),
    end: positionInFile(context.file, message.start + span.end),
  };
}

/** The range of a span that counts from the start of the file. */
export function toFileRange(context: FeatureContext, span: Span): Range {
  return { start: positionInFile(context.file, span.start), end: positionInFile(context.file, span.end) };
}

/** The range of a stretch of one line, as the index keeps places. */
export const placeRange = ({ line, character, length }: Place): Range => ({
  start: { line, character },
  end: { line, character: character + length },
});
