// Which rules make sense for a message at all: one table, asked once before any rule runs, shown to the user with its reasons.
import type { CableModel, Profile } from '../semantics/cableModel.ts';
import type { RuleMeta, Subject } from './rule.ts';

/** A gate that is closed for a message. */
export interface Gate {
  /** Why, in words for the reader: `partial extract: its header is not complete`. */
  readonly reason: string;
  readonly closes: (meta: RuleMeta) => boolean;
}

interface GateKind extends Gate {
  readonly isClosed: (model: CableModel, profile: Profile) => boolean;
}

const onSubjects = (...subjects: readonly Subject[]) => {
  const closed = new Set(subjects);
  return (meta: RuleMeta) => closed.has(meta.subject);
};
const allBut = (...subjects: readonly Subject[]) => {
  const open = new Set(subjects);
  return (meta: RuleMeta) => !open.has(meta.subject);
};
const ofHeading = onSubjects('transmission', 'addressees');
const isAboutAbsence = (meta: RuleMeta): boolean => meta.name.endsWith('-missing');

const GATES: readonly GateKind[] = [
  {
    reason: 'nothing is written yet',
    closes: () => true,
    isClosed: ({ text }) => !/\S/.test(text.slice(0, 4000)),
  },
  {
    reason: 'partial extract: its header is not complete',
    closes: (meta) => ofHeading(meta) || isAboutAbsence(meta),
    isClosed: ({ layout }) => layout === 'extract',
  },
  {
    reason: 'no transmission header',
    closes: ofHeading,
    isClosed: ({ callingLine, dtg }) => !callingLine && !dtg,
  },
  {
    reason: 'no cable that could be recognised',
    closes: isAboutAbsence,
    isClosed: ({ layout }, profile) => layout === 'unknown' && profile === 'archive',
  },
  {
    reason: 'no heading and no classification line: the text is not checked',
    closes: onSubjects('body', 'portions'),
    isClosed: ({ layout }) => layout === 'unknown',
  },
  {
    reason: 'print of a SMART message: only its fields are checked',
    closes: allBut('declassification', 'tags', 'dtg', 'record'),
    isClosed: ({ layout }) => layout === 'smart',
  },
  {
    reason: 'military message: only its heading and classification are checked',
    closes: allBut('dtg', 'transmission', 'classification', 'record'),
    isClosed: (model) => isMilitary(model),
  },
  {
    reason: 'too few portion markings for its period',
    closes: onSubjects('portions'),
    isClosed: (model) => hasFewPortions(model),
  },
];

/** The gates that are closed for a message, each with its reason. */
export const closedGates = (model: CableModel, profile: Profile): Gate[] =>
  GATES.filter((gate) => gate.isClosed(model, profile));

/** Whether the rule may run: no gate closes it, and its period is the cable's. */
export function isOpen(meta: RuleMeta, gates: readonly Gate[], model: CableModel, profile: Profile): boolean {
  if (gates.some((gate) => gate.closes(meta))) return false;
  if (!meta.eras) return true;
  return model.era ? meta.eras.includes(model.era.id) : profile === 'authoring';
}

/** Text sets ending in `//`, or a JANAP 128 heading. */
const isMilitary = ({ text }: CableModel): boolean => /^(?:MSGID|SUBJ)\//m.test(text.slice(0, 4000));

/** Portions were not marked in the 1970s, and in the 1980s by some: three marks, or one for the entire text, show that a cable does. */
function hasFewPortions({ era, body, markings }: CableModel): boolean {
  if (era?.id === 'early' || era?.id === '1970s') return true;
  return (
    era?.id === '1980s' && !markings.entireText && body.paragraphs.filter((paragraph) => paragraph.marking).length < 3
  );
}
