// A routing indicator that no table has.
import { postByIndicator } from '../../../data/posts.ts';
import {
  misspeltRoutingIndicator,
  type RoutingIndicator,
  routingIndicator,
  routingIndicatorsOf,
} from '../../../data/routingIndicators.ts';
import { indicatorsOf, isIndicator } from '../../../semantics/indicators.ts';
import { closest } from '../../../semantics/spelling.ts';
import type { Rule } from '../../rule.ts';

export const riUnknown: Rule = {
  meta: {
    name: 'ri-unknown',
    subject: 'transmission',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 117 CAN-US SUPP-1 and the cables themselves: 3,638 indicators',
    eras: ['2000s', 'today'],
    measured: '75 of 20,623 indicators, in 2 % of the cables',
    docs: {
      what: 'A routing indicator is of the right form but in no list.',
      why: 'One letter off, and the copy goes to another station or to none. But the lists are not complete: new and closed stations are missing.',
      how: 'Compare it with the addressee. Where it is right, declare it known: `known.routingIndicators` in .cablegram.json.',
      bad: { info: 'INFO RUEAIA/CIA WASHDC' },
      good: { info: 'INFO RUEAIIA/CIA WASHDC' },
    },
  },
  check({ model, known }, report) {
    const seen = new Set<string>();
    for (const { value, span } of indicatorsOf(model)) {
      if (seen.has(value) || !isIndicator(value)) continue;
      seen.add(value);
      if (known.routingIndicators.has(value) || postByIndicator(value) || routingIndicator(value)) continue;
      const name = model.addressees.find(({ routing }) => routing?.value === value)?.name?.value;
      const meant =
        misspeltRoutingIndicator(value)?.probable ?? (name ? near(value, routingIndicatorsOf(name)) : undefined);
      report(span, `No list has the routing indicator ${value}.${meant ? ` ${meant} is close to it.` : ''}`, {
        fixes: meant
          ? [{ title: `Change indicator to ${meant}`, safety: 'unsafe', edits: [{ span, newText: meant }] }]
          : [],
      });
    }
  },
};

/** Of the indicators that serve the addressee, the one that was likely meant. */
const near = (code: string, listed: readonly RoutingIndicator[]): string | undefined =>
  closest(
    code,
    listed.map((one) => one.indicator),
    2,
  );
