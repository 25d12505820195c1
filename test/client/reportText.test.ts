// The text of a bug report.
import { expect, it } from 'vitest';
import { reportText } from '../../client/src/commands/reportText.ts';

const where = { extension: '0.1.0', editor: 'Visual Studio Code 1.100.0', host: 'desktop', remote: undefined };

it('tells versions, settings, counts and times', () => {
  const text = reportText(
    { ...where, remote: 'ssh-remote' },
    [
      { name: 'cablegram.profile', value: 'authoring', isChoice: true },
      { name: 'cablegram.detectionInclude', value: ['secret-project/**', 'b'], isChoice: false },
      { name: 'cablegram.rules', value: { 'dtg-midnight': 'off' }, isChoice: false },
      { name: 'cablegram.profile', value: 'something typed', isChoice: false },
    ],
    {
      index: { cables: 12, isComplete: true },
      cable: {
        layouts: ['acp127'],
        profiles: ['archive'],
        messages: 1,
        lines: 30,
        characters: 800,
        lineEnds: 'LF',
        findings: { 'dtg-day-invalid': 2 },
        parsing: 3,
        checking: 4,
      },
    },
  );
  expect(text.split('\n')).toEqual([
    'Cablegram 0.1.0',
    'Visual Studio Code 1.100.0, desktop, remote ssh-remote',
    'Settings: cablegram.profile authoring, cablegram.detectionInclude (2 entries), cablegram.rules (1 entries), cablegram.profile (set)',
    'Index: 12 cables, complete',
    'Cable: layout acp127, profile archive, messages 1',
    'Text: 30 lines, 800 characters, line ends LF',
    'Findings: dtg-day-invalid 2',
    'Time: parsing 3 ms, checking 4 ms',
    '',
  ]);
});

it('says so when the server does not answer', () => {
  expect(reportText(where, [], null)).toBe(
    'Cablegram 0.1.0\nVisual Studio Code 1.100.0, desktop\nSettings: all at their defaults\nThe server does not answer.\n',
  );
});
