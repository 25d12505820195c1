// "Write 2007-03-14T07:08Z", "Write 140808A MAR 07", and the present in the DTG of the heading.
import { postByPlad } from '../../data/posts.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { MINUTE } from '../../semantics/calendar.ts';
import {
  type DateTimeGroup,
  formatDateTimeGroup,
  GROUP_MENTION,
  parseDateTimeGroup,
  zoneLetter,
} from '../../semantics/dateTimeGroup.ts';
import { cursorAt, isIn, matchAt } from '../hover/explanation.ts';
import { localTimeAt } from '../hover/localTime.ts';
import { isAt, type Place, type Refactor, type Refactoring } from './refactoring.ts';

export const convertDateTimeGroup: Refactor = (place) => {
  const { dtg } = place.model;
  if (dtg && isAt(place, dtg.span)) {
    const present = formatDateTimeGroup(place.now);
    // The heading is in Z; another letter is a finding with its own fix.
    return dtg.text === present ? undefined : write(dtg, present, ', now');
  }
  const mention = mentionAt(place);
  if (!mention || mention.instant === undefined) return undefined;
  const { instant } = mention;
  const offers = [write(mention, `${new Date(instant).toISOString().slice(0, 16)}Z`)];
  if (mention.zone?.value !== 'Z') offers.push(write(mention, formatDateTimeGroup(instant)));
  const local = inLocalZone(place.model, instant);
  if (local && local.text !== mention.text) offers.push(write(mention, local.text, `, local time in ${local.post}`));
  return offers;
};

const write = ({ span }: DateTimeGroup, newText: string, why = ''): Refactoring => ({
  title: `Write ${newText}${why}`,
  kind: 'rewrite.dateTimeGroup',
  edits: [{ span, newText }],
});

/** A group in the words of the text or of a field. */
function mentionAt({ model, start }: Place): DateTimeGroup | undefined {
  const cursor = cursorAt(model, start);
  if (!isIn(cursor, 'body') && !isIn(cursor, 'referenceField')) return undefined;
  const found = matchAt(cursor, GROUP_MENTION);
  return found && parseDateTimeGroup(model.text, found.span, model.mrn?.year ?? model.dtg?.fullYear);
}

/** The group in the zone letter of the sender's own clock; nothing where that is Z, or no whole hour from it. */
function inLocalZone({ from }: CableModel, instant: number): { text: string; post: string } | undefined {
  const post = from && postByPlad(from.value);
  const minutes = post && localTimeAt(post.origin, instant)?.minutes;
  const letter = minutes === undefined || minutes % 60 !== 0 ? undefined : zoneLetter(minutes / 60);
  if (!post || minutes === undefined || letter === undefined || letter === 'Z') return undefined;
  const text = formatDateTimeGroup(instant + minutes * MINUTE).replace('Z', letter);
  return { text, post: post.post };
}
