// Captions that go with the classification.
import { type Caption, captionTable } from '../../data/captions.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { isClassified } from '../../semantics/levels.ts';
import { describeCaption } from '../hover/caption.ts';
import { hasFieldAbove } from './place.ts';
import { type Completer, matching } from './proposal.ts';

/** Those that most cables have, the most frequent first. */
const FIRST = ['SIPDIS', 'SENSITIVE', 'NOFORN', 'EXDIS', 'NODIS', 'STADIS', 'TERREP', 'ROGER CHANNEL'];

export const completeCaption: Completer = (place) => {
  const { field, typed, model } = place;
  if (field !== 'header' || !model.classification || hasFieldAbove(model, place.offset)) return [];
  const used = new Set(model.captions.filter(({ span }) => span.end < place.start).map(({ value }) => value));
  const rank = ({ caption }: Caption): number => {
    const first = FIRST.indexOf(caption);
    return (used.has(caption) ? 1000 : 0) + (first < 0 ? FIRST.length : first);
  };
  return matching(
    typed,
    captionTable.rows().filter((row) => fits(row, model)),
    ({ caption }) => caption,
  )
    .sort((a, b) => rank(a) - rank(b))
    .map(({ caption, group }) => ({
      label: caption,
      detail: group,
      icon: 'value',
      insert: caption,
      span: { start: place.start, end: place.offset },
      description: describeCaption(caption) ?? { title: caption, kind: 'caption', lines: [] },
    }));
};

/** What is no caption on a line of its own, or stood only on older cables. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'SBU',
  'REL TO',
  'NIACT',
  'SECTO',
  'TOSEC',
  'CHEROKEE',
  'CONDIS',
  'SY CHANNEL',
]);

function fits({ caption, classification }: Caption, { classification: line }: CableModel): boolean {
  if (ELSEWHERE.has(caption)) return false;
  if (/^any\b/.test(classification)) return true;
  return line && isClassified(line.level)
    ? /(?<!un)classified|SECRET/.test(classification)
    : /unclassified|SBU|LOU|controlled/.test(classification);
}
