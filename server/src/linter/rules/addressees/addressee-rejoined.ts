// Two addressees on one line: a line end was lost.
import { lineEndOf } from '../../../text/lineEnd.ts';
import type { Rule } from '../../rule.ts';

export const addresseeRejoined: Rule = {
  meta: {
    name: 'addressee-rejoined',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'information' },
    fix: 'unsafe',
    authority: 'ACP 127, Annex B: one addressee a line',
    measured: '0 of 6,017 cables; texts that lost their line ends',
    docs: {
      what: 'A second routing indicator with its address stands on the line of another.',
      why: 'Line by line readers take both for one addressee, and the second gets no copy.',
      how: 'Begin a new line before the second routing indicator.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412 RUEHFR/AMEMBASSY PARIS 0977' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nRUEHFR/AMEMBASSY PARIS 0977' },
    },
  },
  check({ model }, report) {
    const { text, addressees } = model;
    const isJoined = (i: number): boolean => {
      const [before, own] = [addressees[i - 1], addressees[i]];
      return (
        before !== undefined &&
        own?.routing !== undefined &&
        before.role === own.role &&
        !/[\r\n]/.test(text.slice(before.span.end, own.span.start))
      );
    };
    addressees.forEach((addressee, i) => {
      const before = addressees[i - 1];
      if (!before || !isJoined(i) || (i > 1 && isJoined(i - 1))) return;
      let last = i;
      while (isJoined(last + 1)) last++;
      report(addressee.span, 'Two addressees stand on one line. Each has a line of its own.', {
        related: [{ span: before.span, message: 'the addressee before it' }],
        fixes: [
          {
            title: 'Begin a new line before each addressee',
            safety: 'unsafe',
            edits: addressees.slice(i, last + 1).map((one, k) => ({
              span: { start: addressees[i + k - 1]?.span.end ?? one.span.start, end: one.span.start },
              newText: lineEndOf(text),
            })),
          },
        ],
      });
    });
  },
};
