// `cablegram lint` over a folder: the rules that compare cables, switched on by the option or by a configuration.
import { expect, test } from 'vitest';
import { cablegram } from './support/fakeIo.ts';

const cable = (number: string, text: string): string =>
  `UNCLAS LISBON ${number}\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: ETRD, EWWT, PO\nSUBJECT: HARBOR TENDER\n\n1. ${text}\n\n2. Until then it waits.\nMARLOWE\n`;
const one = cable('000427', 'The tender waits until May.');
const other = cable('000427', 'The tender waits until June.');
const files = {
  'in/07LISBON427.txt': one,
  'archive/07LISBON427.txt': other,
  'archive/07LISBON428.txt': cable('000428', 'The fees rise.'),
  'both/a/07LISBON427.txt': one,
  'both/b/07LISBON427.txt': other,
  'both/.cablegram.json': '{ "rules": { "mrn-text-differs": "hint" } }',
};

test.each<readonly [string, number, readonly string[]]>([
  ['in', 0, []],
  ['--workspace archive in', 1, ['in/07LISBON427.txt warning mrn-text-differs']],
  ['--workspace archive archive', 0, []],
  ['--workspace archive --rule mrn-text-differs=hint in', 0, ['in/07LISBON427.txt hint mrn-text-differs']],
  ['--workspace archive --rule mrn-text-differs=off in', 0, []],
  ['both', 0, ['both/a/07LISBON427.txt hint mrn-text-differs', 'both/b/07LISBON427.txt hint mrn-text-differs']],
  ['--no-config both', 0, []],
])('cablegram lint %s', async (line, status, expected) => {
  const { code, out } = await cablegram(['lint', '--format', 'json', ...line.split(' ')], { files });
  const found: { file: string; severity: string; rule: string }[] = JSON.parse(out);
  expect(found.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toEqual(expected);
  expect(code).toBe(status);
});

test('a cable on standard input is compared with the folder', async () => {
  const { out } = await cablegram(['lint', '--workspace', 'archive', '-'], {
    files,
    input: `P 140708Z MAR 07\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n${one}`,
  });
  expect(out).toContain('07LISBON427 has another text in archive/07LISBON427.txt.');
});

test('a folder that is not there is told, and the cables are checked all the same', async () => {
  const { code, err, out } = await cablegram(['lint', '--workspace', 'nowhere', 'in'], { files });
  expect(err).toContain('nowhere');
  expect(out).toContain('Nothing found in 1 file.');
  expect(code).toBe(2);
});
