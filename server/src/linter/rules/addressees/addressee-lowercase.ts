// Small letters in an address of the heading.

import type { Rule } from '../../rule.ts';

export const addresseeLowercase: Rule = {
  meta: {
    name: 'addressee-lowercase',
    subject: 'addressees',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'unsafe',
    authority: 'ACP 127, 134: teleprinters have capital letters only',
    measured: '0 of 42,000 lines',
    docs: {
      what: 'FM, TO or INFO names somebody in small letters.',
      why: 'Headings are read by machines that know capital letters only.',
      how: 'Write the address in capital letters.',
      bad: { info: 'INFO RUEHMD/Amembassy Madrid 0412' },
      good: { info: 'INFO RUEHMD/AMEMBASSY MADRID 0412' },
    },
  },
  check({ model }, report) {
    for (const name of [model.from, ...model.addressees.map((addressee) => addressee.name)]) {
      if (!name || !/[a-z]/.test(name.value)) continue;
      const written = name.value.toUpperCase();
      report(name.span, `${name.value} has small letters. Headings are in capital letters.`, {
        fixes: [{ title: `Change to ${written}`, safety: 'unsafe', edits: [{ span: name.span, newText: written }] }],
      });
    }
  },
};
