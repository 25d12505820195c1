// A portion is NOFORN, and nothing on the outside says so.
import { handlingWord } from '../../../semantics/handling.ts';
import { headerField, lineBefore } from '../../edits.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const portionNofornWithoutCaption: Rule = {
  meta: {
    name: 'portion-noforn-without-caption',
    subject: 'portions',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: 'CAPCO register: a control of a portion is carried by the whole; measured in archives',
    eras: ['1990s', '2000s', 'today'],
    measured: '108 of 830 cables with such portions',
    docs: {
      what: 'A paragraph is marked NF, but neither the classification line nor a caption says NOFORN.',
      why: 'Whoever shares the cable by its first lines shares this paragraph too.',
      how: 'Add the caption NOFORN. NOFORN in one portion closes the whole, whatever others are releasable to.',
      bad: {
        ...CLASSIFIED,
        body: '1. (C//NF) The harbor authority put off the tender.\n\n2. (U) Two shipping lines had asked for it.\nMARLOWE',
      },
      good: {
        ...CLASSIFIED,
        captions: 'NOFORN\nSIPDIS',
        body: '1. (C//NF) The harbor authority put off the tender.\n\n2. (U) Two shipping lines had asked for it.\nMARLOWE',
      },
    },
  },
  check({ model }, report) {
    const { overall, noforn } = model.markings;
    const [first] = noforn;
    // Of NODIS and EXDIS nodis-exdis-requires-noforn speaks.
    if (!first || !overall?.isCertain || overall.noforn || handlingWord(model, 'NODIS', 'EXDIS')) return;
    const at = model.captions[0]?.span ?? model.executiveOrder?.span ?? headerField(model, 'tagsField');
    const where = first.paragraph === undefined ? 'A portion' : `Paragraph ${first.paragraph}`;
    report(first.span, `${where} is NOFORN, but no caption says so.`, {
      related: [{ span: overall.span, message: `the cable is ${overall.level}, without NOFORN` }],
      fixes: at
        ? [{ title: 'Add the caption NOFORN', safety: 'unsafe', edits: [lineBefore(model, at.start, 'NOFORN')] }]
        : [],
    });
  },
};
