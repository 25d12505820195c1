// The message ends without NNNN.
import { lineBelow } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const eomMissing: Rule = {
  meta: {
    name: 'eom-missing',
    subject: 'transmission',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, Annex B, format line 16: NNNN ends the message',
    measured: 'not measured: archives strip it',
    docs: {
      what: 'BT stands behind the text, but NNNN does not end the message.',
      why: 'The relay waits for more, and the next message may be taken for a part of this one.',
      how: 'Write NNNN on the last line. NNN and NNNNMAFVVZCZ, as found in archives, count.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nBT', ending: 'BT\n#0427' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412\nBT', ending: 'BT\n#0427\nNNNN' },
    },
  },
  check({ model }, report) {
    const { separators, isOpened, isClosed, validation, mark } = model.messageEnd;
    const last = separators.at(-1);
    if (!last || !isOpened || !isClosed || mark) return;
    const { span } = validation ?? last;
    report(span, 'NNNN is missing. It ends the message on a line of its own.', {
      fixes: [{ title: 'Insert NNNN', safety: 'unsafe', edits: [lineBelow(model, span.end, 'NNNN')] }],
    });
  },
};
