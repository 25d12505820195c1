// The words that begin a line of the heading and of the header, where they are still missing.
import type { CableModel } from '../../semantics/cableModel.ts';
import type { Place } from './place.ts';
import { type Completer, matching, type Proposal } from './proposal.ts';

interface Label {
  readonly words: string;
  readonly insert: string;
  readonly line: string;
  readonly isMissing: (model: CableModel) => boolean;
}

const HEADING: readonly Label[] = [
  { words: 'FM', insert: 'FM ', line: 'The sender.', isMissing: ({ from }) => !from },
  { words: 'TO', insert: 'TO ', line: 'Addressees for action, one a line.', isMissing: (model) => !has(model, 'to') },
  {
    words: 'INFO',
    insert: 'INFO ',
    line: 'Addressees for information, one a line.',
    isMissing: (model) => !has(model, 'info'),
  },
];

const HEADER: readonly Label[] = [
  {
    words: 'TAGS:',
    insert: 'TAGS: ',
    line: 'What the cable is about, in codes: at least one subject, then places.',
    isMissing: ({ tags }) => tags.length === 0,
  },
  {
    words: 'SUBJECT:',
    insert: 'SUBJECT: ',
    line: 'One or two lines in capitals.',
    isMissing: ({ subject }) => !subject,
  },
  {
    words: 'REF:',
    insert: 'REF: A. ',
    line: 'The cables and papers that this one goes back to.',
    isMissing: ({ references }) => references.length === 0,
  },
];

const has = ({ addressees }: CableModel, role: 'to' | 'info'): boolean => addressees.some((one) => one.role === role);

export const completeFieldLabel: Completer = (place) => {
  if (place.field === 'heading' || (place.field === 'to' && !place.isLabelled)) return labels(place, HEADING);
  // Labels come when their first letter is typed: a blank line may also be meant for a caption.
  const isOpen = place.field === 'header' || (place.field === 'references' && !place.isLabelled && place.typed !== '');
  return isOpen ? labels(place, HEADER) : [];
};

const labels = (place: Place, all: readonly Label[]): Proposal[] =>
  matching(place.typed, all, ({ words }) => words)
    .filter(({ isMissing }) => isMissing(place.model))
    .map(({ words, insert, line }) => ({
      label: words,
      icon: 'field',
      insert,
      span: { start: place.start, end: place.offset },
      description: { title: words, kind: 'field', lines: [line] },
    }));
