// A routing indicator stands before an addressee of another post.
import { postByIndicator, postByPlad, sameStation } from '../../../data/posts.ts';
import { routingIndicator, routingIndicatorsOf } from '../../../data/routingIndicators.ts';
import type { Rule } from '../../rule.ts';

export const riPladMismatch: Rule = {
  meta: {
    name: 'ri-plad-mismatch',
    subject: 'addressees',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 117 CAN-US SUPP-1: each post has its routing indicator',
    measured: 'not measured: many names behind one indicator are legitimate, so that only posts are compared',
    docs: {
      what: 'The routing indicator of an address is that of another post than the address names.',
      why: 'The relay goes by the indicator: the message goes to one post and is addressed to another.',
      how: 'Look up the post’s indicator. Posts that share a relay and agencies are not compared.',
      bad: { info: 'INFO RUEHMD/AMEMBASSY PARIS 0412' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412' },
    },
  },
  check({ model }, report) {
    for (const { routing, name } of model.addressees) {
      const post = name && /^AM(?:EMBASSY|CONSUL) /.test(name.value) ? postByPlad(name.value) : undefined;
      // Most addresses agree with the table of posts, which costs less to ask.
      if (!routing || !name || !post || postByIndicator(routing.value)?.origin === post.origin) continue;
      const entry = routingIndicator(routing.value);
      if (entry?.kind !== 'state-post') continue;
      const listed = [entry.name, ...entry.alternatives].map((one) => postByPlad(one)?.origin);
      if (listed[0] === undefined || listed.some((origin) => origin && sameStation(origin, post.origin))) continue;
      const own = routingIndicatorsOf(name.value)[0]?.indicator ?? post.indicator;
      report(routing.span, `${routing.value} is ${entry.name}, the address says ${name.value}.`, {
        related: [{ span: name.span, message: own ? `${name.value} is ${own}` : name.value }],
        fixes: [
          ...(own
            ? [
                {
                  title: `Change indicator to ${own}`,
                  safety: 'unsafe' as const,
                  edits: [{ span: routing.span, newText: own }],
                },
              ]
            : []),
          {
            title: `Change address to ${entry.name}`,
            safety: 'unsafe',
            edits: [{ span: name.span, newText: entry.name }],
          },
        ],
      });
    }
  },
};
