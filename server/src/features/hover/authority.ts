// "Classified By: ... for reasons 1.4 (b) and (d)".

import { type ReasonSection, reasonLetter, reasonSectionOn } from '../../data/executiveOrders.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { isoDate } from '../../semantics/calendar.ts';
import { sentence } from '../../text/english.ts';
import { at, type Cursor, type Explanation, factAt, isIn, matchAt, written } from './explanation.ts';

export function explainAuthority(cursor: Cursor): Explanation | undefined {
  const { model } = cursor;
  const authority = model.classifiedBy;
  if (authority) {
    const reason = factAt(cursor, authority.reasons);
    if (reason) return explainReason(cursor, reason);
    const section = factAt(cursor, [authority.section]);
    if (section) return explainReasonSection(cursor, section);
  }
  return isIn(cursor, 'authorityField') ? (explainGuide(cursor) ?? explainLabel(cursor)) : undefined;
}

/** The section cited; where none is, that of the cable's date. */
export function reasonSectionOf({ classifiedBy, date }: CableModel): ReasonSection {
  const cited = classifiedBy?.section?.value;
  if (cited === '1.4' || cited === '1.5') return cited;
  return (date && reasonSectionOn(isoDate(date.value))) ?? '1.4';
}

function explainReason(
  cursor: Cursor,
  reason: { value: string; span: { start: number; end: number } },
): Explanation | undefined {
  const section = reasonSectionOf(cursor.model);
  const row = reasonLetter(section, reason.value);
  const title = `${section}(${reason.value})`;
  if (!row)
    return at(reason.span, {
      title,
      kind: 'reason for classification, unknown',
      lines: [`Section ${section} has no letter ${reason.value}.`],
    });
  const isGuess = cursor.model.classifiedBy?.section === undefined;
  return at(reason.span, {
    title,
    kind: 'reason for classification',
    lines: [
      sentence(row.meaning),
      ...(isGuess ? [`Not certain: the section is not written; on this date it was ${section}.`] : []),
    ],
  });
}

function explainReasonSection(
  { model }: Cursor,
  section: { value: string; span: { start: number; end: number } },
): Explanation {
  const number = reasonSectionOf(model);
  const reasons = (model.classifiedBy?.reasons ?? []).flatMap(({ value }) => reasonLetter(number, value) ?? []);
  const lines = [
    `Section ${number} of the order on classification: the reasons to classify.`,
    ...reasons.slice(0, 4).map((row) => `${row.code}: ${row.meaning}`),
  ];
  return at(section.span, { title: section.value, kind: 'reason for classification', lines });
}

/** `Derived from: DSCG 05-1, B`. */
function explainGuide(cursor: Cursor): Explanation | undefined {
  const found = matchAt(cursor, /\bDSCG[ -]{0,2}\d\d-\d\b/g);
  return (
    found &&
    at(found.span, {
      title: written(cursor, found.span),
      kind: 'classification guide',
      lines: ['The Department of State’s own guide: the level was taken from it, not decided anew.'],
    })
  );
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^\(?U?\)? ?CLASSIFIED BY/, 'The officer who decided on the classification, with post and reasons.'],
  [/^DERIVED FROM/, 'The guide or document from which the classification was taken over.'],
  [/^DECLASSIFY ON/, 'The date or event that ends the classification.'],
  [/^REASON/, 'The section of the order on classification that is relied on.'],
];

function explainLabel(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (leaf?.kind !== 'label') return undefined;
  const title = written(cursor, leaf);
  const meaning = LABELS.find(([form]) => form.test(title.toUpperCase()))?.[1];
  return meaning === undefined ? undefined : at(leaf, { title, kind: 'classification authority', lines: [meaning] });
}
