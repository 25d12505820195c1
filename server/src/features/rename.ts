// Rename of a reference's letter and of a paragraph's number, with all that the text says of them.
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { letterReferences } from '../formatter/reletter.ts';
import { numberParagraphs } from '../formatter/renumber.ts';
import { letterOf, ordinalOf } from '../formatter/retarget.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import type { Named } from '../semantics/mentions.ts';
import { lettersOf } from '../semantics/referenceLetters.ts';
import type { Position } from '../text/lineIndex.ts';
import { type Span, touches } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { type FeatureContext, locate } from './context.ts';
import { toEdits, toRange } from './convert.ts';
import { isDraft, type ProfileSetting } from './draft.ts';

/** Why nothing can be renamed, in words for the user. */
export interface Problem {
  readonly problem: string;
  /** Nothing speaks against it but that this is a record. */
  readonly isRecord?: true;
}

interface Renamable {
  readonly kind: 'letter' | 'number';
  readonly span: Span;
  /** A number, or a letter as its place in the alphabet. */
  readonly ordinal: number;
}

/**
 * Answers `textDocument/prepareRename`: what would be renamed; null on anything else.
 * @param inCopy for a record too, since what is asked of it is done on a copy
 */
export function prepareRename(
  context: FeatureContext,
  position: Position,
  profile: ProfileSetting,
  inCopy: boolean,
): { range: Range; placeholder: string } | Problem | null {
  const { message, offset } = locate(context, position);
  const found = renamableAt(message.model, offset);
  if (!found) return null;
  if (!inCopy && !isDraft(context, message, profile)) return RECORD;
  return { range: toRange(context, message, found.span), placeholder: written(found.kind, found.ordinal) };
}

/** Answers `textDocument/rename`. */
export function rename(
  context: FeatureContext,
  position: Position,
  newName: string,
  profile: ProfileSetting,
): WorkspaceEdit | Problem | null {
  const { message, offset } = locate(context, position);
  const { model } = message;
  const found = renamableAt(model, offset);
  if (!found) return null;
  const edits = found.kind === 'letter' ? renameLetter(model, found, newName) : renameNumber(model, found, newName);
  if ('problem' in edits) return edits;
  if (!isDraft(context, message, profile)) return RECORD;
  return { changes: { [context.uri]: toEdits(context, message, edits) } };
}

const RECORD: Problem = {
  problem: 'This is a record from an archive and is left as it is. To rename in it, make a copy or change the profile.',
  isRecord: true,
};

const written = (kind: Renamable['kind'], ordinal: number): string =>
  kind === 'letter' ? letterOf(ordinal) : String(ordinal);

function renameLetter(model: CableModel, { ordinal }: Renamable, newName: string): TextEdit[] | Problem {
  const name = newName.trim().toUpperCase();
  if (!/^[A-Z]$/.test(name)) return { problem: `A reference has one letter, A to Z; "${newName}" is none.` };
  const letters = lettersOf(model.references);
  if (ordinalOf(name) !== ordinal && letters.some(({ value }) => value === name))
    return { problem: `There is a reference ${name} already. Give that one another letter first.` };
  return letterReferences(model, letters, (i) => {
    const value = letters[i]?.value ?? '';
    return ordinalOf(value) === ordinal ? name : value;
  });
}

function renameNumber(model: CableModel, { ordinal }: Renamable, newName: string): TextEdit[] | Problem {
  const number = /^\s*\d{1,3}\s*$/.test(newName) ? Number(newName) : 0;
  if (number === 0) return { problem: `A paragraph has a number, 1 to 999; "${newName}" is none.` };
  if (number !== ordinal && model.body.paragraphs.some((one) => one.number.value === number))
    return { problem: `There is a paragraph ${number} already. Move the paragraph to its place, or renumber all.` };
  return numberParagraphs(model, ({ number: { value } }) => (value === ordinal ? number : value));
}

/** The letter or number under the cursor, where it stands or where the text speaks of it; nothing that is not there. */
function renamableAt(model: CableModel, offset: number): Renamable | undefined {
  const { mentions, body } = model;
  const letters = lettersOf(model.references);
  const letter = letters.find(({ span }) => touches(span, offset));
  if (letter) {
    const start = letter.span.start + model.text.slice(letter.span.start, letter.span.end).indexOf(letter.value);
    return { kind: 'letter', span: { start, end: start + letter.value.length }, ordinal: ordinalOf(letter.value) };
  }
  const number = body.paragraphs.find((one) => touches(one.number.span, offset))?.number;
  if (number) return { kind: 'number', span: number.span, ordinal: number.value };
  const mentionedLetter = factAt(mentions.references, offset);
  if (mentionedLetter && letters.some(({ value }) => value === mentionedLetter.value))
    return { kind: 'letter', span: mentionedLetter.span, ordinal: ordinalOf(mentionedLetter.value) };
  const own = mentions.paragraphs.filter(({ of }) => of === 'own');
  const mentionedNumber = factAt(own, offset);
  if (mentionedNumber && body.paragraphs.some((one) => one.number.value === mentionedNumber.value))
    return { kind: 'number', span: mentionedNumber.span, ordinal: mentionedNumber.value };
  return undefined;
}

/** The letter or number under the cursor; on the word before a single one, that one. */
function factAt<T>(mentions: readonly { readonly span: Span; readonly named: readonly Named<T>[] }[], offset: number) {
  const mention = mentions.find(({ span }) => touches(span, offset));
  const facts = mention?.named.flatMap(({ first, last }) => [first, last]) ?? [];
  const [only] = facts;
  return (
    facts.find(({ span }) => touches(span, offset)) ??
    (facts.every(({ value }) => value === only?.value) ? only : undefined)
  );
}
