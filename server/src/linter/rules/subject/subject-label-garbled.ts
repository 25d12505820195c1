// The word SUBJECT is garbled.
import type { Rule } from '../../rule.ts';

export const subjectLabelGarbled: Rule = {
  meta: {
    name: 'subject-label-garbled',
    subject: 'subject',
    severity: { authoring: 'information', archive: 'hint' },
    fix: 'safe',
    authority: 'measured in archives: UBJECT, SUBJT, SUBJ8, SUJ',
    measured: 'several forms in the archives, each rare',
    docs: {
      what: 'The label of the subject line is one or two letters away from SUBJECT.',
      why: 'Programs that look for the label do not find the subject.',
      how: 'Write SUBJECT or SUBJ.',
      bad: { subject: 'SUJBECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER' },
      good: { subject: 'SUBJ: HARBOR AUTHORITY POSTPONES DREDGING TENDER' },
    },
  },
  check({ model }, report) {
    const label = model.subjectField?.label;
    if (!label || /^SUBJ(?:ECT)?$/i.test(label.value.replace(/[\s:;.,]/g, ''))) return;
    const newText = /[:;.]$/.test(label.value) ? 'SUBJECT:' : 'SUBJECT';
    report(label.span, `${label.value} should read SUBJECT.`, {
      fixes: [{ title: `Change to ${newText}`, safety: 'safe', edits: [{ span: label.span, newText }] }],
    });
  },
};
