// Who classified and why: the reasons of section 1.4 or 1.5.
import { reasonLetter } from '../../data/executiveOrders.ts';
import { isClassified } from '../../semantics/levels.ts';
import { sentence } from '../../text/english.ts';
import { reasonSectionOf } from '../hover/authority.ts';
import { lastWord } from './place.ts';
import { type Completer, hole, type Proposal } from './proposal.ts';

export const completeAuthority: Completer = (place) => {
  const { field, typed, model } = place;
  const section = reasonSectionOf(model);
  if (field === 'header' && /^C?[A-Z]*$/i.test(typed) && !model.classifiedBy) {
    if (!model.classification || !isClassified(model.classification.level) || !/^c/i.test(typed)) return [];
    return [
      {
        label: 'Classified By:',
        detail: `who, for reasons ${section}`,
        icon: 'field',
        insert: [
          'Classified By: ',
          hole(1, 'DCM NAME'),
          ` for reasons ${section} (`,
          hole(2, 'b'),
          ') and (',
          hole(3, 'd'),
          ').',
        ],
        span: { start: place.start, end: place.offset },
        description: {
          title: 'Classified By',
          kind: 'classification authority',
          lines: ['The officer who decided on the classification, with post and reasons.'],
        },
      },
    ];
  }
  if (field !== 'authority') return [];
  const letter = /(?:1\.[45]|reasons?:?)[ (a-h),and]*\(([a-h]?)$/i.exec(typed);
  if (letter)
    return letters(section).map(([code, meaning]) => ({
      label: `(${code})`,
      detail: meaning,
      icon: 'value',
      insert: `(${code})`,
      span: lastWord(place, /[(a-h]/i),
      words: `(${code}`,
      description: describe(section, code, meaning),
    }));
  const reasons = /\breasons?:? ([\d.]*)$/i.exec(typed);
  if (!reasons) return [];
  return letters(section).map(
    ([code, meaning]): Proposal => ({
      label: `${section} (${code})`,
      detail: meaning,
      icon: 'value',
      insert: `${section} (${code})`,
      span: { start: place.offset - (reasons[1]?.length ?? 0), end: place.offset },
      description: describe(section, code, meaning),
    }),
  );
};

const letters = (section: '1.4' | '1.5'): [string, string][] =>
  [...'abcdefgh'].flatMap((code): [string, string][] => {
    const row = reasonLetter(section, code);
    return row ? [[code, row.meaning]] : [];
  });

const describe = (section: string, code: string, meaning: string) => ({
  title: `${section}(${code})`,
  kind: 'reason for classification',
  lines: [sentence(meaning)],
});
