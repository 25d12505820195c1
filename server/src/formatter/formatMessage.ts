// The drafting format of a message: numbers and letters in sequence, lines of at most 69 characters.
import { buildModel } from '../semantics/buildModel.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import { applyEdits, composeEdits, type TextEdit } from '../text/textEdit.ts';
import { reletter } from './reletter.ts';
import { renumber } from './renumber.ts';
import { wrap } from './wrap.ts';

/**
 * Edits that bring a message into its drafting format: paragraphs 1, 2, 3, references A, B, C, mentions of both following, lines
 * wrapped. Changes no other word; formatted text is left as it is.
 */
export function formatMessage(model: CableModel): TextEdit[] {
  const numbered = [...renumber(model), ...reletter(model)];
  if (numbered.length === 0) return wrap(model);
  // A number may get wider, so lines are wrapped as they are afterwards.
  const text = applyEdits(model.text, numbered);
  return composeEdits(text, numbered, wrap(buildModel(text)));
}
