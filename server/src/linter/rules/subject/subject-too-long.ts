// The subject is longer than a subject should be.
import type { Rule } from '../../rule.ts';

const MOST_CHARACTERS = 200;
const MOST_LINES = 3;

export const subjectTooLong: Rule = {
  meta: {
    name: 'subject-too-long',
    subject: 'subject',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'measured in archives: subjects have one or two lines, 130 characters at most',
    measured: '134 of 6,437 cables, most of them because the line under it has run into the subject',
    docs: {
      what: 'The subject has more than three lines or more than 200 characters.',
      why: 'Lists cut it off. Often a blank line is missing, so that the next field or paragraph is read as part of it.',
      how: 'Shorten it, or put a blank line under it.',
      bad: {
        subject:
          'SUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER\nAND THE TOWING TENDER\nAND THE PILOTAGE TENDER\nAND THE LIGHTHOUSE TENDER',
      },
      good: { subject: 'SUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER\nAND THE TOWING TENDER' },
    },
  },
  check({ model }, report) {
    const { subject, text } = model;
    if (!subject) return;
    const written = text.slice(subject.span.start, subject.span.end);
    const lines = written.split(/\r{0,2}\n|\r/).filter((line) => /\S/.test(line)).length;
    const { length } = subject.value;
    if (lines <= MOST_LINES && length <= MOST_CHARACTERS) return;
    const how = lines > MOST_LINES ? `${lines} lines` : `${length} characters`;
    report(subject.span, `The subject has ${how}. Perhaps a blank line is missing under it.`);
  },
};
