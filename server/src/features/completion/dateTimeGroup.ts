// The date-time group of the present.
import { formatDateTimeGroup } from '../../semantics/dateTimeGroup.ts';
import { instantInWords, weekday } from '../hover/words.ts';
import { lastWord } from './place.ts';
import type { Completer } from './proposal.ts';

export const completeDateTimeGroup: Completer = (place) => {
  if (place.field !== 'date' || !/^[ZOPR] (?:[ZOPR] )?\d{0,6}$/.test(place.typed)) return [];
  const group = formatDateTimeGroup(place.now);
  return [
    {
      label: group,
      detail: 'now',
      icon: 'value',
      insert: group,
      span: lastWord(place, /\d/),
      words: `${group} now`,
      description: {
        title: instantInWords(place.now),
        kind: 'date-time group',
        lines: [`The present, in UTC: ${weekday(place.now)}.`],
      },
    },
  ];
};
