// The sender and the addressees: who they are, how urgent the message is to them, the message number.

import { precedenceByProsign, precedenceByWord } from '../../data/precedences.ts';
import { routingIndicator } from '../../data/routingIndicators.ts';
import type { Addressee, CableModel } from '../../semantics/cableModel.ts';
import { collapse } from '../../semantics/fieldText.ts';
import { sentence } from '../../text/english.ts';
import { touches } from '../../text/span.ts';
import { at, type Cursor, type Explanation, factAt, isIn, written } from './explanation.ts';
import { COLLECTIVE, pladInWords } from './station.ts';

export function explainAddressee(cursor: Cursor): Explanation | undefined {
  const { model, leaf } = cursor;
  if (leaf?.kind === 'plad' && isIn(cursor, 'exemptBlock')) {
    const title = written(cursor, leaf);
    return at(leaf, {
      title,
      kind: 'left out',
      lines: [...addresseeInWords(title), 'Belongs to the collective above but does not get this message.'],
    });
  }
  if (model.from && touches(model.from.span, cursor.offset)) {
    return at(model.from.span, {
      title: collapse(model.from.value),
      kind: 'sender',
      lines: addresseeInWords(model.from.value),
    });
  }
  const addressee = factAt(cursor, model.addressees);
  if (!addressee) return undefined;
  return explainName(cursor, addressee) ?? explainPrecedence(cursor, addressee) ?? explainNumber(cursor, addressee);
}

function explainName({ offset, model }: Cursor, addressee: Addressee): Explanation | undefined {
  const { name, role, excluding } = addressee;
  if (!name || !touches(name.span, offset)) return undefined;
  const lines = [...addresseeInWords(name.value, addressee.routing?.value), precedenceLine(addressee, model)];
  if (excluding.length > 0)
    lines.push(
      `Not sent to ${excluding
        .slice(0, 6)
        .map((post) => post.value)
        .join(', ')}${excluding.length > 6 ? ' and others' : ''}.`,
    );
  return at(name.span, {
    title: collapse(name.value),
    kind: role === 'to' ? 'addressee for action' : 'addressee for information',
    lines,
  });
}

/** Who stands behind the address; the routing indicator tells of collectives and, failing all else, of the place. */
export function addresseeInWords(name: string, routing?: string): string[] {
  const words = pladInWords(name);
  if (words) return [words];
  const entry = routing === undefined ? undefined : routingIndicator(routing);
  if (entry?.kind === 'collective') return [COLLECTIVE];
  const place = [entry?.place, entry?.country].filter(Boolean).join(', ');
  return place ? [place] : [];
}

/** A precedence behind the address counts; without one the second prosign holds for information, else routine. */
function precedenceLine({ precedence, misspelt, role }: Addressee, { prosigns, addressees }: CableModel): string {
  if (misspelt && precedence) return `Precedence: ${precedence.value}, written ${misspelt.value}.`;
  if (precedence) return `Precedence: ${precedence.value}.`;
  const second = role === 'info' ? prosigns[1] : undefined;
  if (second)
    return `Precedence: ${precedenceByProsign(second.value)?.name ?? second.value}, by the second prosign ${second.value}.`;
  const first = prosigns[0];
  // Until the 1980s no addressee had a precedence of its own.
  if (first?.value === 'R') return 'Precedence: ROUTINE.';
  if (first && !addressees.some((one) => one.precedence))
    return `Precedence: ${precedenceByProsign(first.value)?.name ?? first.value}, by the prosign ${first.value} of the date-time line.`;
  return 'Precedence: ROUTINE, as none is written.';
}

function explainPrecedence({ offset }: Cursor, { precedence, misspelt, name }: Addressee): Explanation | undefined {
  if (!precedence || !touches(precedence.span, offset)) return undefined;
  const meaning = precedenceByWord(precedence.value)?.meaning;
  const lines = [...(misspelt ? [`Meant is ${precedence.value}.`] : []), ...(meaning ? [sentence(meaning)] : [])];
  return at(precedence.span, {
    title: misspelt?.value ?? precedence.value,
    kind: `precedence${name ? ` for ${collapse(name.value)}` : ''}`,
    lines,
  });
}

function explainNumber({ offset }: Cursor, { number, name }: Addressee): Explanation | undefined {
  if (!number || !touches(number.span, offset)) return undefined;
  const lines = [
    `The sender counts its messages to each post: this is number ${number.value}${name ? ` to ${collapse(name.value)}` : ''}.`,
    'A gap in the numbers shows a missing message; after 9999 they begin anew.',
  ];
  return at(number.span, { title: number.value, kind: 'message number', lines });
}
