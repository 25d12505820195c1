// Formatting tests are texts before and after; what every formatting must hold is checked along the way.
import { expect } from 'vitest';
import { formatMessage } from '../../server/src/formatter/formatMessage.ts';
import { buildModel } from '../../server/src/semantics/buildModel.ts';
import type { CableModel } from '../../server/src/semantics/cableModel.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/textEdit.ts';

export const modelOf = (text: string): CableModel => buildModel(text);

/** A draft with the given lines as its text. */
export const draft = (body: string, references = ''): string =>
  `UNCLAS LISBON 000427

SIPDIS

E.O. 12958: N/A
TAGS: ETRD, PO
SUBJECT: ALMONDS
${references ? `\n${references}\n` : ''}
${body}
SAPT
`;

/** The text after `edit`, a function that makes edits for its model. */
export function edited(text: string, edit: (model: CableModel) => readonly TextEdit[]): string {
  return applyEdits(text, edit(modelOf(text)));
}

/** Formats `before` and expects `after`; formatted text stays as it is, and no word but numbers and letters changes. */
export function checkFormat(before: string, after: string): void {
  const formatted = edited(before, formatMessage);
  expect(formatted).toBe(after);
  expect(edited(formatted, formatMessage)).toBe(formatted);
}
