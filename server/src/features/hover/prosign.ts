// Precedence prosigns: PP in the routing line, O P before the date-time group.

import { type Precedence, precedenceByDoubled, precedenceByProsign } from '../../data/precedences.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { sentence } from '../../text/english.ts';
import { at, type Cursor, type Explanation, written } from './explanation.ts';
import { doubt } from './words.ts';

export function explainProsign(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  if (leaf?.kind === 'prosignPair') {
    const code = written(cursor, leaf);
    return describe(cursor, precedenceByDoubled(code), [
      'The highest precedence of the message, written twice.',
      ...disagreement(code, model),
    ]);
  }
  if (leaf?.kind !== 'prosign') return undefined;
  const place = model.prosigns.findIndex((prosign) => prosign.span.start === leaf.start);
  const role =
    model.prosigns.length < 2
      ? []
      : [place === 0 ? 'First of two: for the action addressees.' : 'Second of two: for the information addressees.'];
  return describe(cursor, precedenceByProsign(written(cursor, leaf)), role);
}

function describe(
  cursor: Cursor,
  precedence: Precedence | undefined,
  more: readonly string[],
): Explanation | undefined {
  const { leaf } = cursor;
  if (!leaf) return undefined;
  const title = written(cursor, leaf);
  if (!precedence)
    return at(leaf, {
      title,
      kind: 'precedence, unknown',
      lines: ['Known are Z, O, P and R (flash, immediate, priority, routine).'],
    });
  const lines = [sentence(precedence.meaning), ...more, ...doubt(precedence.confidence, 'not seen in State cables')];
  return at(leaf, { title: `${title}: ${precedence.name}`, kind: 'precedence', lines });
}

function disagreement(code: string, { prosigns }: CableModel): string[] {
  const first = prosigns[0]?.value;
  if (first === undefined || first === code[0] || (code === 'NN' && first === 'O')) return [];
  return [`Does not agree with the date-time line, which begins with ${first}.`];
}
