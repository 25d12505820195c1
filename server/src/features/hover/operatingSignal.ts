// Operating signals of three letters: ZDK, ZFF4, CCY.

import { operatingSignal } from '../../data/operatingSignals.ts';
import { sentence } from '../../text/english.ts';
import { at, type Cursor, type Description, type Explanation, isIn, matchAt, written } from './explanation.ts';
import { doubt } from './words.ts';

export function explainOperatingSignal(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (leaf?.kind === 'operatingSignal') {
    const code = written(cursor, leaf);
    return at(leaf, describeOperatingSignal(code) ?? unknown(code));
  }
  // In remarks they stand among other words: `ZFR 2585` behind the serial, `(CCY AD00C902/MSI2895 510)`.
  const isRemark =
    leaf?.kind === 'text' &&
    ['classificationLine', 'dateLine', 'securityLine'].some((kind) => isIn(cursor, kind as 'dateLine'));
  const found = isRemark ? matchAt(cursor, /\b(?:Z[A-Z]{2}(?:-?\d)?|CCY)\b/g) : undefined;
  const description = found && describeOperatingSignal(written(cursor, found.span));
  return description && at(found.span, description);
}

/** The meaning of a signal: `ZDK`. */
export function describeOperatingSignal(code: string): Description | undefined {
  const signal = operatingSignal(code);
  if (!signal) return undefined;
  return {
    title: code,
    kind: 'operating signal',
    lines: [sentence(signal.meaning), ...doubt(signal.confidence, 'recalled, not checked against the book of signals')],
  };
}

const unknown = (code: string): Description => ({
  title: code,
  kind: 'operating signal',
  lines: ['A note between operators. Its meaning is not in the lists.'],
});
