// Tries the refactorings one after the other, for the messages of a range that are drafts.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type Message, messageAt } from '../../semantics/cableFile.ts';
import { offsetInFile } from '../../semantics/filePosition.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { FeatureContext } from '../context.ts';
import { toRange } from '../convert.ts';
import { isDraft, type ProfileSetting } from '../draft.ts';
import { convertDateTimeGroup } from './dateTimeGroup.ts';
import { writeDeclassification } from './declassification.ts';
import { setFilingTime } from './filingTime.ts';
import { writeFormatLines } from './formatLines.ts';
import { moveParagraphs } from './moveParagraph.ts';
import { normalizePortionMarkings } from './portionMarkings.ts';
import type { Refactor } from './refactoring.ts';
import { orderReferences } from './references.ts';
import { numberParagraphs } from './renumber.ts';
import { beginSection } from './section.ts';
import { sortTags } from './tags.ts';
import { wrapText } from './wrap.ts';

const refactors: readonly Refactor[] = [
  writeFormatLines,
  setFilingTime,
  convertDateTimeGroup,
  writeDeclassification,
  sortTags,
  orderReferences,
  numberParagraphs,
  moveParagraphs,
  wrapText,
  normalizePortionMarkings,
  beginSection,
];

/** Actions for a range. They come when asked for; a cursor that merely passes by lights no bulb. */
export function refactorActions(
  context: FeatureContext,
  range: Range,
  request: CodeActionContext,
  profile: ProfileSetting,
  now: number,
): CodeAction[] {
  const wants = (kind: string) =>
    request.only
      ? request.only.some((only) => kind === only || kind.startsWith(`${only}.`))
      : request.triggerKind !== CodeActionTriggerKind.Automatic;
  const start = offsetInFile(context.file, range.start);
  const end = offsetInFile(context.file, range.end);
  const message = messageAt(context.file, start);
  if (!isDraft(message, profile) || !(request.only ?? [REFACTOR]).some((only) => wantsAny(only))) return [];
  const place = { model: message.model, start: start - message.start, end: end - message.start, now };
  return refactors
    .flatMap((refactor) => refactor(place) ?? [])
    .map(({ title, kind, edits }) => ({ title, kind: `${REFACTOR}.${kind}`, edit: editOf(context, message, edits) }))
    .filter(({ kind }) => wants(kind));
}

const REFACTOR = CodeActionKind.Refactor;
const wantsAny = (only: string): boolean => only === REFACTOR || only.startsWith(`${REFACTOR}.`);

const editOf = (context: FeatureContext, message: Message, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: {
    [context.uri]: edits.map(({ span, newText }) => ({ range: toRange(context, message, span), newText })),
  },
});
