// The station of the message reference number is in no list.
import { postByPlad, postByStation, postTable } from '../../../data/posts.ts';
import { lazy } from '../../../data/table.ts';
import { closest } from '../../../semantics/spelling.ts';
import type { Rule } from '../../rule.ts';

export const mrnStationUnknown: Rule = {
  meta: {
    name: 'mrn-station-unknown',
    subject: 'classification',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'unsafe',
    authority: 'list of stations in the cables themselves: 279 names cover 99.91 % of 251,287 ids',
    measured: 'under 0.1 % of the cables',
    docs: {
      what: 'No list has the station on the classification line, and FM does not name it.',
      why: 'A cable is found under its station; a letter less, and it is found under none.',
      how: 'Correct the name, or declare it known: `known.stations` in .cablegram.json.',
      bad: { calling: '', classification: 'UNCLAS LISBN 000427', from: 'FM AMEMBASSY LISBN' },
      good: { classification: 'UNCLAS LISBON 000427' },
    },
  },
  check({ model, known }, report) {
    const { mrn, from } = model;
    if (mrn?.source === 'archive' || !mrn) return;
    const { value, span } = mrn.station;
    const post = postByStation(value);
    const slip = post?.viaAlias?.kind === 'misspelling' ? post.mrn : undefined;
    if (known.stations.has(value) || (post && !slip)) return;
    // Where FM names a known post, mrn-station-fm-mismatch compares the two.
    if (from && !slip && postByPlad(from.value)) return;
    const meant = slip ?? closest(value, stations(), 2);
    if (from?.value.endsWith(value) && !meant) return;
    report(span, `No list has the station ${value}.${meant ? ` ${meant} is close to it.` : ''}`, {
      fixes: meant
        ? [{ title: `Change station to ${meant}`, safety: 'unsafe', edits: [{ span, newText: meant }] }]
        : [],
    });
  },
};

const stations = lazy(() => postTable.rows().map((post) => post.mrn));
