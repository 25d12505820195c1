// Rules that compare the cables of a folder: their papers, and cases of several files.
import { describe, expect, it, test } from 'vitest';
import { exampleFiles } from '../../../server/src/linter/exampleFolder.ts';
import { type LintOptions, lint } from '../../../server/src/linter/lint.ts';
import { rules as allRules } from '../../../server/src/linter/rules/index.ts';
import { readCableFile } from '../../../server/src/semantics/cableFile.ts';
import { fileNameOf } from '../../../server/src/workspace/fileNameOf.ts';
import { WorkspaceIndex } from '../../../server/src/workspace/workspaceIndex.ts';

const rules = allRules.filter(({ meta }) => meta.subject === 'workspace');
const on = Object.fromEntries(rules.map(({ meta }) => [meta.name, 'warning'] as const));

/** All findings of a folder given as `=== name.txt` parts: `name: rule "marked": message`. */
function findingsOf(folder: string, settings: LintOptions['rules'] = on): string[] {
  const files = exampleFiles(folder);
  const index = new WorkspaceIndex();
  for (const [uri, text] of files) index.update(uri, text);
  index.isComplete = true;
  return files.flatMap(([uri, text]) =>
    lint(
      readCableFile(text, { fileName: fileNameOf(uri) }),
      { profile: 'archive', rules: settings, now: Date.UTC(2026, 10, 24), others: { index, uri } },
      rules,
    ).map(
      ({ rule, span, message }) => `${uri}: ${rule} ${JSON.stringify(text.slice(span.start, span.end))}: ${message}`,
    ),
  );
}

const rulesOf = (folder: string): string[] => findingsOf(folder).map((words) => words.split(' "')[0] ?? '');

describe.each(rules.map((rule) => [rule.meta.name, rule] as const))('%s', (name, { meta }) => {
  const { bad, good } = meta.docs as { bad: string; good: string };

  it('reports the bad example, and no other of these rules does', () => {
    const found = findingsOf(bad);
    expect(new Set(found.map((words) => /: (\S+) /.exec(words)?.[1]))).toEqual(new Set([name]));
    expect(found.every((words) => /: [A-Z0-9].*\.$/.test(words))).toBe(true);
  });

  it('leaves the good example alone', () => expect(findingsOf(good)).toEqual([]));

  it('is off until it is switched on', () => expect(findingsOf(bad, {})).toEqual([]));
});

const cable = (date: string, number: string, text = 'Text.', more = ''): string =>
  `P ${date}\nFM AMEMBASSY LISBON\nUNCLAS ${number}\nSUBJECT: HARBOR TENDER\n${more && `\n${more}\n`}\n1. ${text}\n`;
const folder = (...files: readonly (readonly [string, string])[]): string =>
  files.map(([name, text]) => `=== ${name}\n${text}`).join('\n');

test.each<readonly [string, string, readonly string[]]>([
  [
    'sections of one cable',
    folder(
      ['a.txt', cable('140708Z MAR 07', 'SECTION 01 OF 02 LISBON 000427', 'One.')],
      ['b.txt', cable('140708Z MAR 07', 'SECTION 02 OF 02 LISBON 000427', 'Two.')],
    ),
    [],
  ],
  [
    'a corrected copy, and the first one',
    folder(
      ['a.txt', cable('140708Z MAR 07', 'LISBON 000427', 'One.')],
      ['b.txt', cable('140708Z MAR 07', 'LISBON 000427\n\nC O R R E C T E D  C O P Y (ALL)', 'Two.')],
    ),
    ['a.txt: mrn-text-differs'],
  ],
  [
    'the same number in another year',
    folder(
      ['a.txt', cable('140708Z MAR 07', 'LISBON 000427', 'One.')],
      ['b.txt', cable('140708Z MAR 08', 'LISBON 000427', 'Two.')],
    ),
    [],
  ],
  [
    'a reference to a cable that is nowhere',
    folder(['a.txt', cable('140708Z MAR 07', 'LISBON 000427', 'One.', 'REF: MADRID 77')]),
    [],
  ],
  [
    'a reference to a cable of the next day',
    folder(
      ['a.txt', cable('140708Z MAR 07', 'LISBON 000427', 'One.', 'REF: LISBON 428')],
      ['b.txt', cable('150708Z MAR 07', 'LISBON 000428')],
    ),
    [],
  ],
  [
    'a reference with another date',
    folder(
      ['a.txt', cable('140708Z MAR 07', 'LISBON 000427', 'One.', 'REF: LISBON 400 (2/1/07)')],
      ['b.txt', cable('100708Z MAR 07', 'LISBON 000400')],
    ),
    ['a.txt: ref-target-contradicts'],
  ],
  [
    'a reference with another subject',
    folder(
      ['a.txt', cable('140708Z MAR 07', 'LISBON 000427', 'One.', 'REF: LISBON 400 "PORT FEES"')],
      ['b.txt', cable('100708Z MAR 07', 'LISBON 000400')],
    ),
    ['a.txt: ref-target-contradicts'],
  ],
  [
    'one cable of a series too early',
    folder(
      ['1.txt', cable('100708Z MAR 07', 'LISBON 000401')],
      ['2.txt', cable('110708Z MAR 07', 'LISBON 000402')],
      ['3.txt', cable('010708Z MAR 07', 'LISBON 000403')],
      ['4.txt', cable('120708Z MAR 07', 'LISBON 000404')],
    ),
    ['3.txt: dtg-sequence'],
  ],
  [
    'one cable of a series too late',
    folder(
      ['1.txt', cable('100708Z MAR 07', 'LISBON 000401')],
      ['2.txt', cable('110708Z APR 07', 'LISBON 000402')],
      ['3.txt', cable('110708Z MAR 07', 'LISBON 000403')],
      ['4.txt', cable('120708Z MAR 07', 'LISBON 000404')],
    ),
    ['2.txt: dtg-sequence'],
  ],
  [
    'the last but one too late',
    folder(
      ['1.txt', cable('100708Z MAR 07', 'LISBON 000401')],
      ['2.txt', cable('110708Z APR 07', 'LISBON 000402')],
      ['3.txt', cable('110708Z MAR 07', 'LISBON 000403')],
    ),
    ['2.txt: dtg-sequence'],
  ],
  [
    'three days and no more',
    folder(['1.txt', cable('130708Z MAR 07', 'LISBON 000401')], ['2.txt', cable('100708Z MAR 07', 'LISBON 000402')]),
    [],
  ],
  [
    'the numbers begin anew with the year',
    folder(['1.txt', cable('300708Z DEC 06', 'LISBON 002401')], ['2.txt', cable('020708Z JAN 07', 'LISBON 000001')]),
    [],
  ],
])('%s', (_, files, expected) => {
  expect(rulesOf(files)).toEqual(expected);
});
