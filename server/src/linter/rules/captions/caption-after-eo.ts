// A caption that restricts distribution, but stands behind the E.O., TAGS or SUBJECT line.
import { caption } from '../../../data/captions.ts';
import { lineBefore, without } from '../../edits.ts';
import type { Rule } from '../../rule.ts';

export const captionAfterEo: Rule = {
  meta: {
    name: 'caption-after-eo',
    subject: 'captions',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'unsafe',
    authority: '5 FAH-2 H-440: the caption on special handling is the first word behind the MRN',
    measured: '0 of 43 cables; pass lines and SENSITIVE BUT UNCLASSIFIED stand there often and are left alone',
    docs: {
      what: 'NODIS, EXDIS, LIMDIS, STADIS, NOFORN or the like stands below the E.O. line.',
      why: 'Offices distribute by the lines above it and may not see the restriction.',
      how: 'Move the caption up, to the line behind the MRN.',
      bad: { subject: 'SUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER\n\nLIMDIS' },
      good: { captions: 'LIMDIS' },
    },
  },
  check({ model }, report) {
    const { captions, executiveOrder } = model;
    if (!executiveOrder) return;
    const late = captions.find(({ value, span }) => span.start > executiveOrder.span.end && isRestriction(value));
    if (!late || captions.some(({ value, span }) => value === late.value && span.start < late.span.start)) return;
    const at = captions[0] && captions[0] !== late ? captions[0].span.start : executiveOrder.span.start;
    report(late.span, `${late.value} stands below the E.O. line, where distribution is not read.`, {
      related: [{ span: executiveOrder.span, message: 'captions stand above this line' }],
      fixes: [
        {
          title: `Move ${late.value} up to the captions`,
          safety: 'unsafe',
          edits: [lineBefore(model, at, late.value), without(model, late.span)],
        },
      ],
    });
  },
};

const isRestriction = (value: string): boolean =>
  value !== 'SIPDIS' && /^(?:distribution|dissemination)$/.test(caption(value)?.group ?? '');
