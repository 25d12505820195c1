// A post under MINIMIZE is addressed, and the text does not say that this was considered.
import { lineEndOf } from '../../../text/lineEnd.ts';
import type { Rule } from '../../rule.ts';

export const minimizeConsidered: Rule = {
  meta: {
    name: 'minimize-considered',
    subject: 'body',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-1 H-241: to a post under MINIMIZE only what cannot wait, and the text says so',
    measured: 'the line occurs in 18 of 6,632 cables; which post was under MINIMIZE is not recorded',
    docs: {
      what: 'An addressee is on your list of posts under MINIMIZE (`minimize` in `.cablegram.json`), and MINIMIZE CONSIDERED stands nowhere.',
      why: 'The communications center may hold the cable back.',
      how: 'Add the line, or leave the post out. Here the list holds KATHMANDU.',
      bad: { info: 'INFO RUEHKT/AMEMBASSY KATHMANDU 0412' },
      good: {
        info: 'INFO RUEHKT/AMEMBASSY KATHMANDU 0412',
        body: '1. The harbor authority met.\n\n2. It put off the tender.\n\nKATHMANDU MINIMIZE CONSIDERED.\nMARLOWE',
      },
    },
  },
  check({ model, minimize }, report) {
    if (minimize.size === 0 || model.minimizeConsidered) return;
    for (const { name } of model.addressees) {
      const post = name && [...minimize].find((one) => ` ${name.value}`.endsWith(` ${one}`));
      if (!name || !post) continue;
      const at = model.signature?.span.start;
      const lineEnd = lineEndOf(model.text);
      report(name.span, `${post} is under MINIMIZE, and the text does not say that this was considered.`, {
        fixes:
          at === undefined
            ? []
            : [
                {
                  title: `Insert ${post} MINIMIZE CONSIDERED. above the signature`,
                  safety: 'unsafe',
                  edits: [
                    { span: { start: at, end: at }, newText: `${lineEnd}${post} MINIMIZE CONSIDERED.${lineEnd}` },
                  ],
                },
              ],
      });
      return;
    }
  },
};
