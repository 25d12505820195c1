// "Write routing line PP RUEHC RUEHMD" and "Write calling line DE RUEHLI #0427 0730708".
import { callingLine, routingLine } from '../../formatter/formatLines.ts';
import { childOf } from '../../syntax/visit.ts';
import { isAt, type Refactor, type Refactoring, shortened, unlessSame } from './refactoring.ts';

export const writeFormatLines: Refactor = (place) => {
  const heading = childOf(place.model.tree, 'heading');
  if (!isAt(place, heading)) return undefined;
  const routing = routingLine(place.model);
  const calling = callingLine(place.model);
  const offers: (Refactoring | undefined)[] = [
    routing && {
      title: `Write routing line ${shortened(routing.text)}`,
      kind: 'rewrite.routingLine',
      edits: [routing.edit],
    },
    calling && { title: `Write calling line ${calling.text}`, kind: 'rewrite.callingLine', edits: [calling.edit] },
  ];
  return offers.flatMap((offer) => (offer && unlessSame(place, offer)) ?? []);
};
