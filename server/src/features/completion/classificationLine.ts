// The classification line: level, the post of the FM line, the number.
import { postByPlad } from '../../data/posts.ts';
import type { Level } from '../../semantics/levels.ts';
import { levelMeaning } from '../hover/classification.ts';
import { postInWords } from '../hover/station.ts';
import type { Place } from './place.ts';
import { type Completer, hole, type Insert, type Proposal } from './proposal.ts';

const LINES: readonly (readonly [Level, string])[] = [
  ['UNCLASSIFIED', 'UNCLAS'],
  ['CONFIDENTIAL', 'C O N F I D E N T I A L'],
  ['SECRET', 'S E C R E T'],
  ['TOP SECRET', 'T O P S E C R E T'],
];

export const completeClassificationLine: Completer = (place) => {
  const { field, typed, model } = place;
  const number = numberOf(place);
  if (field === 'classification') return number && !model.mrn && !/\d/.test(typed) ? [stationOnly(place, number)] : [];
  const isPlace = field === 'heading' || ((field === 'to' || field === 'info') && !place.isLabelled);
  if (!isPlace || model.classification || !model.from) return [];
  return LINES.filter(([level, words]) => begins(typed, level) || begins(typed, words)).map(([level, words]) => ({
    label: number ? `${words} ${number.station}` : words,
    detail: level,
    icon: 'value',
    insert: number ? [`${words} `, ...number.insert] : `${words} `,
    span: { start: place.start, end: place.offset },
    words: `${words} ${level}`,
    description: {
      title: level,
      kind: 'classification',
      lines: [levelMeaning(level), ...(number ? [`The number is counted by ${number.post} each year anew.`] : [])],
    },
  }));
};

const begins = (typed: string, words: string): boolean => words.startsWith(typed.trim().toUpperCase());

interface OwnNumber {
  readonly station: string;
  readonly insert: Exclude<Insert, string>;
  readonly post: string;
}

/** Station and serial of the sender; the serial as far as the calling line tells it. */
function numberOf({ model }: Place): OwnNumber | undefined {
  const post = model.from && postByPlad(model.from.value);
  if (!post) return undefined;
  const serial = String(model.callingLine?.serial?.value ?? 0).padStart(6, '0');
  return { station: post.mrn, insert: [`${post.mrn} `, hole(1, serial)], post: postInWords(post) };
}

const stationOnly = (place: Place, number: OwnNumber): Proposal => ({
  label: number.station,
  detail: 'own number',
  icon: 'place',
  insert: number.insert,
  span: { start: place.start, end: place.offset },
  description: { title: number.station, kind: 'message reference number', lines: [number.post] },
});
