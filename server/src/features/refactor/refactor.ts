// Tries the refactorings one after the other, for the messages of a range that are drafts; those of a record are made in a copy.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver-types';
import { messageAt } from '../../semantics/cableFile.ts';
import { offsetInFile } from '../../semantics/filePosition.ts';
import type { FeatureContext } from '../context.ts';
import { toEdits } from '../convert.ts';
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

/** The client's command behind an action on a record; it is given the URI of the record and the edits for a copy of it. */
const EDIT_COPY_COMMAND = 'cablegram.editCopy';

/**
 * Actions for a range. They come when asked for; a cursor that merely passes by lights no bulb.
 * @param inCopy the client knows {@link EDIT_COPY_COMMAND}; without it a record has no actions
 */
export function refactorActions(
  context: FeatureContext,
  range: Range,
  request: CodeActionContext,
  profile: ProfileSetting,
  { now, inCopy }: { readonly now: number; readonly inCopy: boolean },
): CodeAction[] {
  const wants = (kind: string) =>
    request.only
      ? request.only.some((only) => kind === only || kind.startsWith(`${only}.`))
      : request.triggerKind !== CodeActionTriggerKind.Automatic;
  const start = offsetInFile(context.file, range.start);
  const end = offsetInFile(context.file, range.end);
  const message = messageAt(context.file, start);
  const isRecord = !isDraft(context, message, profile);
  if ((isRecord && !inCopy) || !(request.only ?? [REFACTOR]).some((only) => wantsAny(only))) return [];
  const place = { model: message.model, start: start - message.start, end: end - message.start, now };
  return refactors
    .flatMap((refactor) => refactor(place) ?? [])
    .filter(({ kind }) => wants(`${REFACTOR}.${kind}`))
    .map(({ title, kind, edits }) => {
      const own = toEdits(context, message, edits);
      const copyTitle = `${title} (in a copy)`;
      return {
        kind: `${REFACTOR}.${kind}`,
        ...(isRecord
          ? {
              title: copyTitle,
              command: { title: copyTitle, command: EDIT_COPY_COMMAND, arguments: [context.uri, own] },
            }
          : { title, edit: { changes: { [context.uri]: own } } }),
      };
    });
}

const REFACTOR = CodeActionKind.Refactor;
const wantsAny = (only: string): boolean => only === REFACTOR || only.startsWith(`${REFACTOR}.`);
