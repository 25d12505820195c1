// Handling words wherever they stand: NOFORN on the classification line or as a caption of its own.
import type { CableModel } from './cableModel.ts';
import type { Fact } from './fact.ts';

type Handled = Pick<CableModel, 'classification' | 'captions'>;

/** Captions, and the handling words on the classification line. */
export const handlingWords = ({ classification, captions }: Handled): readonly Fact[] =>
  classification && classification.caveats.length > 0 ? [...classification.caveats, ...captions] : captions;

/** The first of these words on the cable. */
export const handlingWord = (model: Handled, ...words: readonly string[]): Fact | undefined =>
  handlingWords(model).find(({ value }) => words.includes(value));
