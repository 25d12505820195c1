// A reference to a post that is all but one of the list.
import { postByPlad, postTable } from '../../../data/posts.ts';
import { lazy } from '../../../data/table.ts';
import { closest } from '../../../semantics/spelling.ts';
import type { Rule } from '../../rule.ts';

export const refStationUnknown: Rule = {
  meta: {
    name: 'ref-station-unknown',
    subject: 'references',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'the list of posts, which covers 99.9 of 100 archived cables',
    measured: '0 of 43 cables',
    docs: {
      what: 'The post of a reference is a letter or two from one of the list.',
      why: 'A search for the reference finds nothing.',
      how: 'Names like none of the list (agencies, commands) are left alone. Add your own to the known stations.',
      bad: { references: 'REF: MADIRD 12' },
      good: { references: 'REF: MADRID 12' },
    },
  },
  check({ model, known }, report) {
    for (const { station } of model.references) {
      const name = station?.value.toUpperCase();
      if (!station || !name || known.stations.has(name) || postByPlad(name)) continue;
      const near = name.length < 5 ? undefined : closest(name, names(), name.length > 6 ? 2 : 1);
      if (!near) continue;
      report(station.span, `${name} is no post that is known. ${near} may be meant.`, {
        fixes: [{ title: `Change to ${near}`, safety: 'unsafe', edits: [{ span: station.span, newText: near }] }],
      });
    }
  },
};

const names = lazy(() => postTable.rows().map((post) => post.mrn));
