// Addressees: `RUEHMD/AMEMBASSY MADRID 0412`. A name brings its routing indicator, an indicator its name.
import { routingIndicator } from '../../data/routingIndicators.ts';
import { isStateOriginator } from '../../semantics/plads.ts';
import { addresseeInWords } from '../hover/addressee.ts';
import { type Address, addressBook, isNumbered } from './addressBook.ts';
import type { Place } from './place.ts';
import { type Completer, hole, matching, type Proposal } from './proposal.ts';

export const completeAddressee: Completer = (place) => {
  if (place.field === 'from') return matching(place.typed, posts(), wordsOf).map((one) => sender(place, one));
  if (place.field !== 'to' && place.field !== 'info' && place.field !== 'exempt') return [];
  const [, indicator, name = ''] = /^([A-Z]{3,8})\/(.*)$/.exec(place.typed) ?? [];
  const listed = new Set(place.model.addressees.map((one) => one.name?.value));
  const fresh = (all: readonly Address[]) => all.filter((one) => !listed.has(one.name) || one.name === place.typed);
  if (indicator !== undefined)
    return matching(name, fresh(namesOf(indicator)), ({ name: words }) => words).map((one) =>
      addressee(place, one, place.offset - name.length, one.name),
    );
  return matching(place.typed, fresh(addressBook()), wordsOf).map((one) =>
    place.field === 'exempt'
      ? addressee(place, one, place.start, one.name)
      : addressee(place, one, place.start, one.indicator ? `${one.indicator}/${one.name}` : one.name),
  );
};

const wordsOf = ({ name, indicator = '' }: Address): string => `${name} ${indicator}`;

/** Who sends State cables. */
const posts = (): readonly Address[] => addressBook().filter(({ name }) => isStateOriginator(name));

/** The names that an indicator serves. */
function namesOf(indicator: string): Address[] {
  const entry = routingIndicator(indicator);
  return [entry?.name ?? [], entry?.alternatives ?? []].flat().map((name) => ({ name, indicator, seen: 0 }));
}

function addressee(place: Place, { name, indicator }: Address, start: number, words: string): Proposal {
  const isCounted = isNumbered(name) && place.field !== 'exempt';
  return {
    label: name,
    detail: indicator,
    icon: 'place',
    // The next message number to that post is known to the sender alone.
    insert: isCounted ? [`${words} `, hole(1, '0000')] : words,
    span: { start, end: place.offset },
    words: wordsOf({ name, indicator, seen: 0 }),
    description: {
      title: name,
      kind: place.field === 'exempt' ? 'left out' : 'addressee',
      lines: [
        ...addresseeInWords(name, indicator),
        ...(indicator ? [`Routing indicator ${indicator}.`] : []),
        ...(isCounted ? ['The four digits: the number of the message.'] : []),
      ],
    },
  };
}

function sender(place: Place, { name, indicator }: Address): Proposal {
  return {
    label: name,
    detail: indicator,
    icon: 'place',
    insert: name,
    span: { start: place.start, end: place.offset },
    description: { title: name, kind: 'sender', lines: addresseeInWords(name, indicator) },
  };
}
