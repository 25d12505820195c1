// The gates: which rules are not asked of which messages, with the reason that the user is given.
import { expect, test } from 'vitest';
import { type ExampleParts, exampleCable } from '../../server/src/linter/exampleCable.ts';
import { closedGates, isOpen } from '../../server/src/linter/gates.ts';
import type { RuleMeta } from '../../server/src/linter/rule.ts';
import { readCableFile } from '../../server/src/semantics/cableFile.ts';
import type { CableModel, Profile } from '../../server/src/semantics/cableModel.ts';
import { readProjectFile } from '../support/files.ts';

const modelOf = (text: string): CableModel => readCableFile(text).messages[0]?.model as CableModel;

const reasons = (text: string, profile: Profile = 'archive') =>
  closedGates(modelOf(text), profile).map((gate) => gate.reason);

const noHeading: ExampleParts = {
  transmission: '',
  routing: '',
  calling: '',
  security: '',
  date: '',
  from: '',
  to: '',
  info: '',
};

test.each<readonly [string, string, readonly string[]]>([
  ['a whole cable', exampleCable({}), []],
  [
    'an empty file',
    ' \n\n',
    [
      'nothing is written yet',
      'no transmission header',
      'no cable that could be recognised',
      'no heading and no classification line: the text is not checked',
    ],
  ],
  [
    'a partial extract',
    `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n${exampleCable(noHeading)}`,
    ['partial extract: its header is not complete', 'no transmission header'],
  ],
  ['the text alone', exampleCable(noHeading), ['no transmission header']],
  [
    'a SMART print',
    readProjectFile('fixtures/older/smartPrint.txt'),
    ['print of a SMART message: only its fields are checked'],
  ],
  [
    'a military message',
    readProjectFile('fixtures/older/dodMessage.txt'),
    ['military message: only its heading and classification are checked'],
  ],
  [
    'a telegram of 1976',
    readProjectFile('fixtures/older/1976LISBON03310.txt'),
    ['too few portion markings for its period'],
  ],
])('%s', (_, text, expected) => {
  expect(reasons(text)).toEqual(expected);
});

const meta = (more: Partial<RuleMeta>): RuleMeta => ({
  name: 'some-rule',
  subject: 'body',
  severity: { authoring: 'warning', archive: 'warning' },
  fix: 'none',
  authority: 'a manual',
  measured: 'never',
  docs: { what: '', why: '', how: '', bad: {}, good: {} },
  ...more,
});

test.each<readonly [string, Partial<RuleMeta>, ExampleParts | string, Profile, boolean]>([
  ['a rule of all periods', {}, {}, 'archive', true],
  ['a rule of the period', { eras: ['2000s', 'today'] }, {}, 'archive', true],
  ['a rule of another period', { eras: ['1970s'] }, {}, 'authoring', false],
  ['a draft without a date', { eras: ['today'] }, 'UNCLAS LISBON 000427\n\n1. Text.\n', 'authoring', true],
  ['a record without a date', { eras: ['today'] }, 'UNCLAS LISBON 000427\n\n1. Text.\n', 'archive', false],
  ['a rule of the heading for text alone', { subject: 'transmission' }, noHeading, 'archive', false],
  ['a rule of the text for text alone', { subject: 'body' }, noHeading, 'archive', true],
])('%s', (_, more, parts, profile, expected) => {
  const model = modelOf(exampleCable(parts));
  expect(isOpen(meta(more), closedGates(model, profile), model, profile)).toBe(expected);
});
