// Routing indicators: the stations that are called, and the one that calls.
import { callingLine } from '../../formatter/formatLines.ts';
import { indicatorOf } from '../../semantics/stations.ts';
import { describeRoutingIndicator } from '../hover/routingIndicator.ts';
import { addressBook } from './addressBook.ts';
import { lastWord, type Place } from './place.ts';
import { type Completer, hole, type Proposal } from './proposal.ts';

export const completeRoutingIndicator: Completer = (place) => {
  if (place.field === 'calling') return calling(place);
  if (place.field !== 'routing' || !/^(?:[A-Z]{2} )?(?:[A-Z]{3,8} )*[A-Z]{0,8}$/.test(place.typed)) return [];
  if (/^[A-Z]{0,2}$/.test(place.typed) && place.typed.length > 0) return [];
  const span = lastWord(place, /[A-Z]/);
  const prefix = place.model.text.slice(span.start, span.end);
  const written = new Set(place.typed.split(' ').slice(0, -1));
  const own = place.model.addressees.flatMap(({ routing, name }) => {
    const code = routing?.value ?? (name && indicatorOf(name.value));
    return code ? [{ code, name: name?.value }] : [];
  });
  const others = addressBook().flatMap(({ indicator, name }) => (indicator ? [{ code: indicator, name }] : []));
  const seen = new Set<string>();
  return [...own, ...(prefix.length >= 2 ? others : [])]
    .filter(({ code }) => code.startsWith(prefix) && !written.has(code) && !seen.has(code) && seen.add(code))
    .map(({ code, name }) => ({
      label: code,
      detail: name,
      icon: 'code',
      insert: code,
      span,
      description: describeRoutingIndicator(code, name),
    }));
};

/** Behind DE: the sender's indicator, with serial and filing time as far as the cable tells them. */
function calling(place: Place): Proposal[] {
  const { from } = place.model;
  const code = from && indicatorOf(from.value);
  if (!from || !code?.startsWith(place.typed)) return [];
  const whole = callingLine(place.model)?.text.replace(/^DE /, '');
  return [
    {
      label: whole ?? code,
      detail: from.value,
      icon: 'code',
      insert: whole ?? [`${code} #`, hole(1, '0000'), ' ', hole(2, '0010000')],
      span: { start: place.start, end: place.offset },
      description: describeRoutingIndicator(code, from.value),
    },
  ];
}
