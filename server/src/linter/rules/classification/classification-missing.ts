// A heading and a text, and no classification line between them.
import { postByIndicator } from '../../../data/posts.ts';
import type { CableModel } from '../../../semantics/cableModel.ts';
import { lineBefore } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const classificationMissing: Rule = {
  meta: {
    name: 'classification-missing',
    subject: 'classification',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'display',
    authority: 'ACP 127, 209: the text opens with its classification',
    measured: '80 of 6,712 cables, nearly all with line ends or letters lost',
    docs: {
      what: 'No line with a classification opens the text.',
      why: 'Nobody may guess how a text is to be handled.',
      how: 'Write the classification, the station and the serial on the first line of the text: UNCLAS LISBON 000427.',
      bad: { classification: '' },
      good: { classification: 'UNCLAS LISBON 000427' },
    },
  },
  check({ model }, report) {
    const { textStart } = model.messageEnd;
    if (model.classification || model.garbledLevel || textStart === undefined) return;
    if (model.layout !== 'acp127' && model.layout !== 'short') return;
    const proposal = proposalFor(model);
    const { security } = model;
    const end = /[\r\n]/.exec(model.text.slice(textStart))?.index ?? model.text.length - textStart;
    report(
      { start: textStart, end: textStart + Math.min(end, 60) },
      'No classification line opens the text. It says how the text is to be handled.',
      {
        related: security?.group
          ? [{ span: security.group.span, message: `security warning: ${security.group.value}` }]
          : [],
        fixes: proposal
          ? [{ title: `Insert ${proposal}`, safety: 'display', edits: [lineBefore(model, textStart, proposal)] }]
          : [],
      },
    );
  },
};

const WORDS: Readonly<Record<string, string>> = {
  U: 'UNCLAS',
  C: 'C O N F I D E N T I A L',
  S: 'S E C R E T',
  T: 'T O P  S E C R E T',
};

/** What the heading says of level, station and serial. */
function proposalFor({ security, callingLine }: CableModel): string | undefined {
  const level = WORDS[security?.level ?? ''];
  const post = callingLine?.station && postByIndicator(callingLine.station.value);
  const serial = callingLine?.serial?.value;
  return level && post && serial !== undefined ? `${level} ${post.mrn} ${String(serial).padStart(6, '0')}` : undefined;
}
