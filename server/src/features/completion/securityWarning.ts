// The security warning that the classification asks for: ZNR UUUUU ZZH.
import { transmissionCode } from '../../data/classifications.ts';
import { isClassified, type Level } from '../../semantics/levels.ts';
import { sentence } from '../../text/english.ts';
import type { Completer } from './proposal.ts';

const CODES: readonly (readonly [Level, string])[] = [
  ['UNCLASSIFIED', 'UUUUU'],
  ['CONFIDENTIAL', 'CCCCC'],
  ['SECRET', 'SSSSS'],
  ['TOP SECRET', 'TTTTT'],
];

export const completeSecurityWarning: Completer = (place) => {
  const isLine = place.field === 'heading' && /^Z(?:N[RY]?)?$/.test(place.typed) && place.model.security === undefined;
  if (!isLine && !(place.field === 'security' && /^[A-Z]{0,5}$/.test(place.typed))) return [];
  const level = place.model.classification?.level;
  const own = CODES.filter(([one]) => level === undefined || one === level);
  return own.map(([one, code]) => {
    const line = `${isClassified(one) ? 'ZNY' : 'ZNR'} ${code} ZZH`;
    return {
      label: line,
      detail: one,
      icon: 'value',
      insert: line,
      // The signal that stands there may be the wrong one of the two.
      span: { start: isLine ? place.start : place.start - 4, end: place.offset },
      description: {
        title: line,
        kind: 'security warning',
        lines: [sentence(transmissionCode(code)?.meaning ?? ''), 'ZZH: from the Department of State.'],
      },
    };
  });
};
