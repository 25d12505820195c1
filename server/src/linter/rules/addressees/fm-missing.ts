// A heading with a DTG line and without an originator.
import { routingIndicator } from '../../../data/routingIndicators.ts';
import { lineBelow } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const fmMissing: Rule = {
  meta: {
    name: 'fm-missing',
    subject: 'addressees',
    severity: { authoring: 'error', archive: 'information' },
    fix: 'unsafe',
    authority: 'ACP 127, Annex B: format line 6 names the originator',
    measured: 'not measured',
    docs: {
      what: 'The heading has a DTG line but no FM line, or FM names nobody.',
      why: 'Without FM nobody can tell whose message it is, nor answer it.',
      how: 'Write FM and the plain language address of the originator below the DTG line.',
      bad: { from: '' },
      good: { from: 'FM AMEMBASSY LISBON' },
    },
  },
  check({ model }, report) {
    const line = model.formatLines.find(({ name }) => name === 'DTG line');
    if (!line || !model.dtg || model.from) return;
    const keyword = model.formatLines.find(({ name }) => name === 'FM');
    const station = model.callingLine?.station;
    const caller = station && routingIndicator(station.value)?.name;
    const words = `FM ${caller}`;
    report(
      keyword?.span ?? line.span,
      `${keyword ? 'FM names nobody' : 'The FM line is missing'}. It says who sends the message.`,
      {
        related: station && caller ? [{ span: station.span, message: `${station.value} is ${caller}` }] : [],
        fixes: caller
          ? [
              {
                title: `Insert ${words}`,
                safety: 'unsafe',
                edits: [keyword ? { span: keyword.span, newText: words } : lineBelow(model, line.span.end, words)],
              },
            ]
          : [],
      },
    );
  },
};
