// Portion markings behind a paragraph's number and in front of the subject, up to the level of the line.
import { classificationTable } from '../../data/classifications.ts';
import { portionRank, rankOf } from '../../semantics/levels.ts';
import { sentence } from '../../text/english.ts';
import { meaningOfMarking } from '../hover/portionMarking.ts';
import { lastWord } from './place.ts';
import type { Completer } from './proposal.ts';

export const completePortionMarking: Completer = (place) => {
  const { field, typed, model } = place;
  const opening = field === 'text' ? /^(\d{1,3}\. {1,2})(\(?[A-Z/-]*)$/.exec(typed) : undefined;
  if (!opening && !(field === 'subject' && /^\([A-Z/-]*$/.test(typed))) return [];
  const { classification, captions } = model;
  const top = classification ? rankOf(classification.level) : 5;
  const allowed = classification && top < 2 && captions.some(({ value }) => /SENSITIVE|SBU/.test(value)) ? 1 : top;
  const last = model.body.paragraphs.findLast(({ marking, span }) => marking && span.end < place.start)?.marking?.value;
  const markings = classificationTable
    .rows()
    .filter(
      ({ form, role }) => role === 'portion mark' && !RARE.has(form) && (portionRank(form.slice(1)) ?? 9) <= allowed,
    )
    .map(({ form }) => form)
    .sort((a, b) => order(a, last) - order(b, last));
  return markings.map((form) => ({
    label: form,
    detail: meaningOfMarking(form),
    icon: 'value',
    insert: `${form} `,
    span: lastWord(place, /[(A-Z/-]/),
    words: `${form} ${form.slice(1)}`,
    description: { title: form, kind: 'portion marking', lines: [sentence(meaningOfMarking(form))] },
  }));
};

/** Old controls, and second ways to write the same. */
const RARE: ReadonlySet<string> = new Set([
  '(LOU)',
  '(R)',
  '(SBU-NF)',
  '(SBU/N)',
  '(C//REL)',
  '(S//REL)',
  '(U//FOUO)',
  '(FOUO)',
]);

/** The marking of the paragraph above first, then the plain ones. */
const order = (form: string, last: string | undefined): number =>
  form === `(${last})` ? -1 : (form.includes('/') ? 10 : 0) + (portionRank(form.slice(1)) ?? 0);
