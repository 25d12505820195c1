// The only place where spans of the engine become ranges of the protocol, and its edits those of the protocol.
import type { TextEdit as ProtocolEdit, Range } from 'vscode-languageserver-types';
import type { Message } from '../semantics/cableFile.ts';
import { positionInFile } from '../semantics/filePosition.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
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

/** The edits of a message, whose spans count from its start. */
export const toEdits = (context: FeatureContext, message: Message, edits: readonly TextEdit[]): ProtocolEdit[] =>
  edits.map(({ span, newText }) => ({ range: toRange(context, message, span), newText }));

/** The edits of a file. */
export const toFileEdits = (context: FeatureContext, edits: readonly TextEdit[]): ProtocolEdit[] =>
  edits.map(({ span, newText }) => ({ range: toFileRange(context, span), newText }));

/** The range of a stretch of one line, as the index keeps places. */
export const placeRange = ({ line, character, length }: Place): Range => ({
  start: { line, character },
  end: { line, character: character + length },
});
