// A station is called twice in format line 2.

import type { Rule } from '../../rule.ts';

export const riDuplicate: Rule = {
  meta: {
    name: 'ri-duplicate',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'unsafe',
    authority: 'ACP 127, 204: a routing indicator appears once only in format line 2',
    measured: '1 of 5,751 cables (copy of a post)',
    docs: {
      what: 'The same routing indicator stands twice in format line 2.',
      why: 'The relay sends the station two copies.',
      how: 'Leave the second one out.',
      bad: { routing: 'PP RUEHWEB RUEHMD RUEHMD' },
      good: { routing: 'PP RUEHWEB RUEHMD' },
    },
  },
  check({ model }, report) {
    const stations = model.routingLine?.stations ?? [];
    stations.forEach(({ value, span }, i) => {
      const first = stations.slice(0, i).find((one) => one.value === value);
      const before = stations[i - 1];
      if (!first || !before) return;
      report(span, `${value} is called twice. Once is enough for a copy.`, {
        related: [{ span: first.span, message: `${value} for the first time` }],
        fixes: [
          {
            title: `Remove the second ${value}`,
            safety: 'unsafe',
            edits: [{ span: { start: before.span.end, end: span.end }, newText: '' }],
          },
        ],
      });
    });
  },
};
