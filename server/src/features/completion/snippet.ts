// Longer pieces: a whole cable in an empty file, and what a paragraph can begin with.
import { executiveOrderOn } from '../../data/executiveOrders.ts';
import { dateOf, isoDate } from '../../semantics/calendar.ts';
import { formatDateTimeGroup } from '../../semantics/dateTimeGroup.ts';
import type { Place } from './place.ts';
import { type Completer, hole, type Proposal } from './proposal.ts';

export const completeSnippet: Completer = (place) => {
  if (place.field === 'start') return [wholeCable(place)];
  if (place.field !== 'text') return [];
  const [, opening, word] = /^(\d{1,3}\. {1,2}(?:\([A-Z/ -]{1,16}\) )?)?([A-Z]{0,8})$/.exec(place.typed) ?? [];
  if (word === undefined) return [];
  // At a blank line two capitals must be typed: most text begins with one.
  if (opening === undefined && (!place.blankAbove || word.length < 2)) return [];
  return PARTS.filter(({ name }) => name.startsWith(word)).map((part) => ({
    label: part.name,
    detail: part.detail,
    icon: 'snippet',
    insert: opening === undefined ? [nextOpening(place), ...part.insert] : part.insert,
    span: { start: place.offset - word.length, end: place.offset },
    description: { title: part.name, kind: 'part of the text', lines: [part.line] },
  }));
};

const PARTS = [
  {
    name: 'SUMMARY',
    detail: '... END SUMMARY',
    insert: ['SUMMARY: ', hole(1), ' END SUMMARY.'],
    line: 'Wanted in every cable of more than three pages.',
  },
  {
    name: 'COMMENT',
    detail: '... END COMMENT',
    insert: ['COMMENT: ', hole(1), ' END COMMENT.'],
    line: 'What the post thinks, apart from what it reports.',
  },
  {
    name: 'ACTION',
    detail: 'REQUEST ... END ACTION REQUEST',
    insert: ['ACTION REQUEST: ', hole(1), ' END ACTION REQUEST.'],
    line: 'What the addressee is asked to do.',
  },
] as const;

/** `3. (C) ` behind paragraph 2. */
function nextOpening({ model, start }: Place): string {
  const last = model.body.paragraphs.findLast(({ span }) => span.start < start);
  if (!last) return '';
  const marking = last.marking ? ` ${model.text.slice(last.marking.span.start, last.marking.span.end).trim()}` : '';
  return `${last.number.value + 1}.${marking} `;
}

/** A draft from FM to the first paragraph; the codes are completed as one goes. */
function wholeCable({ start, offset, now }: Place): Proposal {
  const order = executiveOrderOn(isoDate(dateOf(now)))?.number ?? '';
  const lines = [
    [hole(1, 'R'), ` ${formatDateTimeGroup(now)}`],
    ['FM ', hole(2, 'AMEMBASSY POST')],
    ['TO ', hole(3, 'RUEHC/SECSTATE WASHDC'), ' ', hole(4, '0000')],
    ['UNCLAS ', hole(5, 'POST'), ' ', hole(6, '000000')],
    '',
    'SIPDIS',
    '',
    `E.O. ${order}: N/A`,
    ['TAGS: ', hole(7)],
    ['SUBJECT: ', hole(8, 'SUBJECT IN CAPITALS')],
    '',
    ['1. (', hole(9, 'U'), ') SUMMARY: ', hole(10), ' END SUMMARY.'],
    '',
    ['2. (', hole(9, 'U'), ') ', hole(0)],
  ];
  return {
    label: 'cable',
    detail: 'a whole cable, unclassified',
    icon: 'snippet',
    insert: lines.flatMap((line, i) => [i === 0 ? '' : '\n', line].flat()),
    span: { start, end: offset },
    words: 'cable R O P FM UNCLAS new',
    description: {
      title: 'A whole cable',
      kind: 'draft',
      lines: ['From the date-time line to the second paragraph, dated now.'],
    },
  };
}
