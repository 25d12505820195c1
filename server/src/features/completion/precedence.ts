// Precedences: doubled in the routing line, a prosign before the DTG, a word behind an addressee.
import { precedenceByWord, precedenceWords } from '../../data/precedences.ts';
import { sentence } from '../../text/english.ts';
import type { Description } from '../hover/explanation.ts';
import { lastWord, type Place } from './place.ts';
import type { Completer, Proposal } from './proposal.ts';

export const completePrecedence: Completer = (place) => {
  const { field, typed, isLabelled } = place;
  if (field === 'routing' && /^[A-Z]{0,2}$/.test(typed) && !isLabelled) return prosigns(place, true);
  // A line above FM may become the routing line or the date-time line.
  if ((field === 'heading' || field === 'start') && /^[A-Z]{1,2}$/.test(typed) && !place.model.from)
    return [...prosigns(place, false), ...prosigns(place, true)].filter(({ label }) => label.startsWith(typed));
  if (field === 'date' && /^[ZOPR] [A-Z]?$/.test(typed)) return prosigns(place, false);
  if (field !== 'to' && field !== 'info') return [];
  const own = place.model.addressees.find(({ span }) => span.start <= place.offset && place.start <= span.end);
  const [, name = '', word = ''] = /^(.*\S) +([A-Z]{0,9})$/.exec(typed) ?? [];
  if (own?.precedence || !own?.name || (!own.routing && !/ /.test(name)) || name === '') return [];
  return words()
    .filter((one) => one.startsWith(word))
    .map((one) => ({
      label: one,
      icon: 'value',
      insert: one,
      span: { start: place.offset - word.length, end: place.offset },
      description: describe(one),
    }));
};

/** ROUTINE is what is meant where nothing is written. */
const words = (): readonly string[] => precedenceWords().filter((word) => word !== 'ROUTINE');

function prosigns(place: Place, isDoubled: boolean): Proposal[] {
  const span = lastWord(place, /[A-Z]/);
  return [...words(), 'ROUTINE']
    .filter((one) => one !== 'NIACT IMMEDIATE')
    .flatMap((one): Proposal[] => {
      const prosign = precedenceByWord(one)?.prosign;
      if (!prosign) return [];
      const sign = isDoubled ? prosign.repeat(2) : prosign;
      return [
        {
          label: sign,
          detail: one,
          icon: 'value',
          insert: `${sign} `,
          span,
          description: describe(one),
        },
      ];
    });
}

const describe = (word: string): Description => ({
  title: word,
  kind: 'precedence',
  lines: [sentence(precedenceByWord(word)?.meaning ?? '')],
});
