// A heading with an originator and without anybody to act.
import { lineBelow } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const toMissing: Rule = {
  meta: {
    name: 'to-missing',
    subject: 'addressees',
    severity: { authoring: 'error', archive: 'hint' },
    fix: 'display',
    authority: 'ACP 127, Annex B: format line 7 names the action addressees',
    measured: '3 of 6,017 cables',
    docs: {
      what: 'The heading has an FM line but no TO line, or TO names nobody.',
      why: 'A message has an addressee who must act on it; without TO nobody does.',
      how: 'Write TO and the addressees, one a line. Cables of posts go to SECSTATE WASHDC.',
      bad: { to: '' },
      good: { to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610' },
    },
  },
  check({ model }, report) {
    const from = model.formatLines.find(({ name }) => name === 'FM');
    if (!from || !model.from || model.addressees.some(({ role }) => role === 'to')) return;
    const keyword = model.formatLines.find(({ name }) => name === 'TO');
    const words = 'TO RUEHC/SECSTATE WASHDC';
    report(
      keyword?.span ?? from.span,
      `${keyword ? 'TO names nobody' : 'The TO line is missing'}. It says who must act on the message.`,
      {
        related: [{ span: model.from.span, message: `from ${model.from.value}` }],
        fixes: model.from.value.startsWith('SECSTATE')
          ? []
          : [
              {
                title: `Insert ${words}`,
                safety: 'display',
                edits: [
                  keyword ? { span: keyword.span, newText: words } : lineBelow(model, model.from.span.end, words),
                ],
              },
            ],
      },
    );
  },
};
