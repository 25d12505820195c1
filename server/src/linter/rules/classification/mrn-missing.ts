// The classification line lacks the station and the serial.
import { postByIndicator, postByStation } from '../../../data/posts.ts';
import { isStateOriginator } from '../../../semantics/plads.ts';
import type { Rule } from '../../rule.ts';

export const mrnMissing: Rule = {
  meta: {
    name: 'mrn-missing',
    subject: 'classification',
    severity: { authoring: 'error', archive: 'information' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-320: station and serial make the message reference number',
    measured: 'under 1 % of the cables',
    docs: {
      what: 'Behind the classification stands no station with a serial.',
      why: 'Every later cable cites this one by its number.',
      how: 'Write the station and six digits: UNCLAS LISBON 000427.',
      bad: { classification: 'UNCLAS' },
      good: { classification: 'UNCLAS LISBON 000427' },
    },
  },
  check({ model }, report) {
    const { classification, mrn, callingLine, layout } = model;
    if (!classification || (mrn && mrn.source !== 'archive') || (layout !== 'acp127' && layout !== 'short')) return;
    // Military messages have no such number.
    if (!model.from || !isStateOriginator(model.from.value)) return;
    const post = callingLine?.station && postByIndicator(callingLine.station.value);
    const station = mrn ? postByStation(mrn.station.value)?.mrn : post?.mrn;
    const serial = mrn?.serial.value ?? callingLine?.serial?.value;
    const words = station && serial !== undefined ? `${station} ${String(serial).padStart(6, '0')}` : undefined;
    const source = mrn?.span ?? callingLine?.serial?.span;
    const at = classification.span.end;
    report(
      classification.span,
      `No station and serial follow the classification.${words ? ` It would be ${words}.` : ''}`,
      {
        related:
          words && source ? [{ span: source, message: mrn ? 'the archive’s id' : 'serial of the calling line' }] : [],
        fixes: words
          ? [
              {
                title: `Insert ${words}`,
                safety: 'unsafe',
                edits: [{ span: { start: at, end: at }, newText: ` ${words}` }],
              },
            ]
          : [],
      },
    );
  },
};
