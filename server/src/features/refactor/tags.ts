// "Sort TAGS: ETRD, EWWT, KDEM, PO": subjects, then organizations and persons, programs, places.
import { tag } from '../../data/tags.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { childOf, childrenOf } from '../../syntax/visit.ts';
import { isAt, type Refactor, shortened, unlessSame } from './refactoring.ts';

export const sortTags: Refactor = (place) => {
  const { model } = place;
  const field = childrenOf(childOf(model.tree, 'textHeader'), 'tagsField').find((one) => isAt(place, one));
  if (!field || model.tags.length < 2 || childOf(field, 'pageLine')) return undefined;
  const own = model.tags.filter(({ span }) => field.start <= span.start && span.end <= field.end);
  const written = own.map(({ span }) => model.text.slice(span.start, span.end));
  const sorted = own
    .map(({ value }, i) => ({ words: written[i] ?? value, rank: rankOf(value, model), value }))
    .sort((a, b) => a.rank - b.rank || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    .map(({ words }) => words);
  // Each tag takes the place of another, so what divides them stays.
  const edits = own.flatMap(({ span }, i) => (sorted[i] === written[i] ? [] : [{ span, newText: sorted[i] ?? '' }]));
  return unlessSame(place, { title: `Sort TAGS: ${shortened(sorted.join(', '))}`, kind: 'rewrite.sortTags', edits });
};

const RANKS = { subject: 0, organization: 1, program: 3, geo: 4 } as const;
const PERSON = 2;

/** A tag that no list has is a person's name, or an organization. */
function rankOf(code: string, { mrn, dtg }: CableModel): number {
  const kind = tag(code, mrn?.year ?? dtg?.fullYear)?.kind;
  return kind ? RANKS[kind] : /[(, ]/.test(code) ? PERSON : RANKS.organization;
}
