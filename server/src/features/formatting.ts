// Formatting of drafts: the whole document, a range, what Enter begins; and the formatted copy of a record.
import type { TextEdit as ProtocolEdit, Range } from 'vscode-languageserver-types';
import { formatMessage } from '../formatter/formatMessage.ts';
import { nextParagraph } from '../formatter/nextParagraph.ts';
import { wrap } from '../formatter/wrap.ts';
import type { CableFile, Message } from '../semantics/cableFile.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { Position } from '../text/lineIndex.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { type FeatureContext, locate } from './context.ts';
import { toRange } from './convert.ts';
import { isDraft, type ProfileSetting } from './draft.ts';

/** Answers `textDocument/formatting`; null for a file that holds no draft: a record is left as it is. */
export function formatDocument(context: FeatureContext, profile: ProfileSetting): ProtocolEdit[] | null {
  const drafts = context.file.messages.filter((message) => isDraft(message, profile));
  if (drafts.length === 0) return null;
  return drafts.flatMap((message) => toProtocol(context, message, formatMessage(message.model)));
}

/** Answers `textDocument/rangeFormatting`: wraps the paragraphs and items that the range touches. */
export function formatRange(context: FeatureContext, range: Range, profile: ProfileSetting): ProtocolEdit[] {
  const start = offsetInFile(context.file, range.start);
  const end = offsetInFile(context.file, range.end);
  return context.file.messages
    .filter((message) => isDraft(message, profile) && message.start <= end && start <= message.end)
    .flatMap((message) =>
      toProtocol(context, message, wrap(message.model, { start: start - message.start, end: end - message.start })),
    );
}

/** Answers `textDocument/onTypeFormatting` after a line end: the next paragraph's number and marking. */
export function formatOnType(context: FeatureContext, position: Position, profile: ProfileSetting): ProtocolEdit[] {
  const { message, offset } = locate(context, position);
  return isDraft(message, profile) ? toProtocol(context, message, nextParagraph(message.model, offset)) : [];
}

/** The text of a file in drafting format, whatever its profile: for a copy, the file stays as it is. */
export const formattedText = ({ text, messages }: CableFile): string =>
  messages.map(({ model }) => applyEdits(model.text, formatMessage(model))).join('') || text;

const toProtocol = (context: FeatureContext, message: Message, edits: readonly TextEdit[]): ProtocolEdit[] =>
  edits.map(({ span, newText }) => ({ range: toRange(context, message, span), newText }));
