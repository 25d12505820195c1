// What stands in the place of a routing indicator has not the form of one.
import { indicatorsOf, isIndicator } from '../../../semantics/indicators.ts';
import type { Rule } from '../../rule.ts';

export const riMalformed: Rule = {
  meta: {
    name: 'ri-malformed',
    subject: 'transmission',
    severity: { authoring: 'warning', archive: 'hint' },
    fix: 'none',
    authority: 'ACP 117 introduction, para 3: R, Q or U and letters, four to seven in all',
    measured: '4 of 59,000 words: codes of collectives (GIPNC/) and lines run together',
    docs: {
      what: 'A word of format line 2, behind DE or in front of the slash of an address is no routing indicator: R, Q or U and three to seven letters.',
      why: 'A relay cannot route what it cannot read; the copy for this station is lost.',
      how: 'Look the station up and write its indicator: RUEHLI for Lisbon. ZEN/ and the five letters of a collective are sound.',
      bad: { to: 'TO RUEH5/SECSTATE WASHDC PRIORITY 5610' },
      good: { to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610' },
    },
  },
  check({ model }, report) {
    for (const { value, span } of indicatorsOf(model)) {
      if (isIndicator(value) || /^(?:ZEN|[A-Z]{5})$/.test(value)) continue;
      report(span, `${value} is no routing indicator. One has R, Q or U and three to seven more letters.`);
    }
  },
};
