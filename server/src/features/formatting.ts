// Formatting of drafts: the whole document, a range, what Enter begins.
import type { TextEdit as ProtocolEdit, Range } from 'vscode-languageserver-types';
import { formatMessage } from '../formatter/formatMessage.ts';
import { nextParagraph } from '../formatter/nextParagraph.ts';
import { wrap } from '../formatter/wrap.ts';
import type { Message } from '../semantics/cableFile.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { Position } from '../text/lineIndex.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type FeatureContext, locate } from './context.ts';
import { toEdits } from './convert.ts';
import { isDraft, type ProfileSetting } from './draft.ts';

/** Answers `textDocument/formatting`; null for a file that holds no draft: a record is left as it is. */
export function formatDocument(context: FeatureContext, profile: ProfileSetting): ProtocolEdit[] | null {
  return editDrafts(context, context.file.messages, profile, ({ model }) => formatMessage(model));
}

/** Answers `textDocument/rangeFormatting`: wraps the paragraphs and items that the range touches; null where it touches no draft. */
export function formatRange(context: FeatureContext, range: Range, profile: ProfileSetting): ProtocolEdit[] | null {
  const start = offsetInFile(context.file, range.start);
  const end = offsetInFile(context.file, range.end);
  const touched = context.file.messages.filter((message) => message.start <= end && start <= message.end);
  return editDrafts(context, touched, profile, (message) =>
    wrap(message.model, { start: start - message.start, end: end - message.start }),
  );
}

/** Answers `textDocument/onTypeFormatting` after a line end: the next paragraph's number and marking. */
export function formatOnType(context: FeatureContext, position: Position, profile: ProfileSetting): ProtocolEdit[] {
  const { message, offset } = locate(context, position);
  return isDraft(context, message, profile) ? toEdits(context, message, nextParagraph(message.model, offset)) : [];
}

/** The edits of those messages that are drafts; null where none is. */
function editDrafts(
  context: FeatureContext,
  messages: readonly Message[],
  profile: ProfileSetting,
  edit: (message: Message) => readonly TextEdit[],
): ProtocolEdit[] | null {
  const drafts = messages.filter((message) => isDraft(context, message, profile));
  return drafts.length === 0 ? null : drafts.flatMap((message) => toEdits(context, message, edit(message)));
}
