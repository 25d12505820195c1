// `cablegram lint --fix` and `--diff`: what is written, byte for byte, and what is left alone.
import { describe, expect, test } from 'vitest';
import { decodeText, type Encoding, encodeText, isReversible } from '../../server/src/cli/decode.ts';
import { unifiedDiff } from '../../server/src/cli/unifiedDiff.ts';
import { exampleCable } from '../../server/src/linter/exampleCable.ts';
import { impossibleDay, sound } from './support/cables.ts';
import { cablegram, type Machine } from './support/fakeIo.ts';

const fix = (line: string, files: NonNullable<Machine['files']>) => cablegram(['lint', ...line.split(' ')], { files });

describe('written byte for byte', () => {
  const bytes = (text: string, encoding: Encoding, hasMark: boolean) =>
    encodeText(text, { encoding, hasMark }) as Uint8Array;
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');

  test.each([
    ['UTF-8', 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true],
    ['UTF-16', 'utf-16le', true],
    ['UTF-16, high byte first', 'utf-16be', true],
    ['Windows-1252', 'windows-1252', false],
  ] as const)('%s', async (_, encoding, hasMark) => {
    const before = crlf(impossibleDay.replace('harbor', 'harbor “São Tomé” –'));
    const after = before.replace('340708Z', '140708Z');
    const { out, written } = await fix('--fix a.txt', { 'a.txt': bytes(before, encoding, hasMark) });
    expect(out).toContain(' Fixed 1 file.\n');
    expect(Buffer.compare(written['a.txt'] as Uint8Array, bytes(after, encoding, hasMark))).toBe(0);
  });

  test('not at all when a byte could not be written back', async () => {
    const odd = Uint8Array.from([...bytes(impossibleDay, 'utf-16le', true), 0x00]);
    const lone = bytes(impossibleDay.replace('harbor', 'har\uD800bor'), 'utf-16le', true);
    for (const content of [odd, lone]) {
      const { code, err, written } = await fix('--fix a.txt', { 'a.txt': content });
      expect([code, written]).toEqual([2, {}]);
      expect(err).toBe('cablegram: a.txt: not fixed, because not every byte of it can be written back as it is\n');
    }
  });

  test('every byte of Windows-1252 comes back', () => {
    const all = Uint8Array.from({ length: 255 }, (_, i) => i + 1);
    const decoded = decodeText(all);
    expect(typeof decoded === 'object' && [decoded.encoding, isReversible(decoded, all)]).toEqual([
      'windows-1252',
      true,
    ]);
    expect(encodeText('Ω', { encoding: 'windows-1252', hasMark: false })).toBeUndefined();
  });

  test('not when nothing changes, and not by --fix alone what is only likely', async () => {
    expect((await fix('--fix a.txt', { 'a.txt': sound })).written).toEqual({});
    expect((await fix('--fix a.txt', { 'a.txt': wrongSerial })).written).toEqual({});
  });
});

/** The serial of the calling line is only likely to be the wrong one. */
const wrongSerial = exampleCable({ calling: 'DE RUEHLI #0472 0730708' });

test('--fix-unsafe takes the likely fixes of the rule named', async () => {
  const { code, written } = await fix('--fix --fix-unsafe de-serial-mrn-mismatch a.txt', { 'a.txt': wrongSerial });
  expect([code, Buffer.from(written['a.txt'] ?? []).toString()]).toEqual([0, sound]);
});

describe('records', () => {
  const record = `07LISBON427\nHARBOR AUTHORITY POSTPONES DREDGING TENDER\nWed Mar 14 00:00:00 +0100 2007\nUNCLASSIFIED\nEmbassy Lisbon\n${impossibleDay}`;
  const files = { 'record.txt': record, 'draft.txt': impossibleDay };

  test('are left as they are', async () => {
    const { err, written } = await fix('--fix record.txt draft.txt', files);
    expect(Object.keys(written)).toEqual(['draft.txt']);
    expect(err).toBe('cablegram: records left as they are: 1; --records fixes them, too\n');
  });

  test('are changed with --records, or when the configuration calls them drafts', async () => {
    const after = record.replace('340708Z', '140708Z');
    const { written } = await fix('--fix --records record.txt', files);
    expect(Buffer.from(written['record.txt'] ?? []).toString()).toBe(after);
    const config = { '.cablegram.json': '{ "profile": "authoring" }' };
    expect(Object.keys((await fix('--fix record.txt', { ...files, ...config })).written)).toEqual(['record.txt']);
  });
});

describe('--diff', () => {
  test('shows the change, writes nothing, and ends with 1', async () => {
    const { code, out, written } = await fix('--diff a.txt b.txt', { 'a.txt': impossibleDay, 'b.txt': sound });
    expect([code, written]).toEqual([1, {}]);
    expect(out).toMatchInlineSnapshot(`
      "--- a.txt
      +++ a.txt
      @@ -2,7 +2,7 @@
       PP RUEHWEB
       DE RUEHLI #0427 0730708
       ZNR UUUUU ZZH
      -P 340708Z MAR 07
      +P 140708Z MAR 07
       FM AMEMBASSY LISBON
       TO RUEHC/SECSTATE WASHDC PRIORITY 5610
       INFO RUEHMD/AMEMBASSY MADRID 0412
      "
    `);
  });

  test('ends with 0 when there is nothing to fix, and reads standard input', async () => {
    expect(await fix('--diff a.txt', { 'a.txt': sound })).toMatchObject({ code: 0, out: '' });
    expect(await cablegram(['lint', '--diff', '-'], { input: impossibleDay })).toMatchObject({ code: 1 });
  });

  test.each([
    [
      'two places far apart',
      'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n',
      'a\nB\nc\nd\ne\nf\ng\nh\ni\nK\nk\n',
      ['-1,5 +1,5', '-7,5 +7,5'],
    ],
    ['lines put in and taken out', 'a\nb\nc\n', 'x\na\nc\ny\n', ['-1,3 +1,4']],
    ['no line end', 'a\nb', 'a\nc', ['-1,2 +1,2']],
    ['everything', 'a\n', 'b\n', ['-1,1 +1,1']],
  ])('%s', (_, before, after, heads) => {
    const diff = unifiedDiff('a.txt', before, after);
    for (const head of heads) expect(diff).toContain(head);
    expect(applied(before, diff)).toBe(after);
  });
});

/** What `patch` makes of it. */
function applied(before: string, diff: string): string {
  const lines = before.split(/(?<=\n)/);
  const out: string[] = [];
  let at = 0;
  const rows = diff.split('\n').slice(2, -1);
  for (const [i, row] of rows.entries()) {
    const head = /^@@ -(\d+),/.exec(row);
    const line = rows[i + 1]?.startsWith('\\') ? row.slice(1) : `${row.slice(1)}\n`;
    if (head) while (at < Number(head[1]) - 1) out.push(lines[at++] as string);
    else if (row.startsWith('+')) out.push(line);
    else if (!row.startsWith('\\')) {
      expect(lines[at++]).toBe(line);
      if (row.startsWith(' ')) out.push(line);
    }
  }
  return out.join('') + lines.slice(at).join('');
}

test.each([
  ['--fix -', 'standard input cannot be fixed; --diff shows what would change'],
  ['--records a.txt', '--records goes with --fix or --diff'],
  ['--fix --fix-unsafe dtg-midnigth a.txt', 'unknown rule "dtg-midnigth"; did you mean "dtg-midnight"?'],
])('lint %s is refused', async (line, message) => {
  const { code, err } = await cablegram(['lint', ...line.split(' ')], { files: { 'a.txt': sound }, input: sound });
  expect(code).toBe(2);
  expect(err).toContain(message);
});
