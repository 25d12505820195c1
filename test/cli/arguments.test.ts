// Command lines that are wrong say so, with the nearest right one; help and version come out of any place.
import { describe, expect, test } from 'vitest';
import { cablegram } from './support/fakeIo.ts';

describe('mistakes end with status 2 and name the nearest right word', () => {
  test.each([
    ['lnt', 'unknown command "lnt"; did you mean "lint"?'],
    ['help prase', 'unknown command "prase"; did you mean "parse"?'],
    ['zzzzzz', 'unknown command "zzzzzz"'],
    ['cables/a.txt', 'the command comes first, as in "cablegram lint cables/a.txt"'],
    ['--format json', 'the command comes first, as in "cablegram lint --format"'],
    ['--verison', 'unknown option "--verison"; did you mean "--version"?'],
    ['lint --formt json a.txt', 'unknown option "--formt"; did you mean "--format"?'],
    ['lint -x a.txt', 'unknown option "-x"'],
    ['lint --format jsn a.txt', '--format cannot be "jsn"; did you mean "json"?'],
    ['parse --format xml a.txt', '--format cannot be "xml": choose json, ndjson or tree'],
    ['parse --format', '--format needs a value: --format json|ndjson|tree'],
    ['parse --format json --format tree', '--format is given twice'],
    ['parse --profile archive', 'unknown option "--profile"'],
    ['lint --rule dtg-futur=off a.txt', 'unknown rule "dtg-futur"; did you mean "dtg-in-future"?'],
    ['lint --rule dtg-in-future a.txt', '--rule dtg-in-future: write --rule dtg-in-future=SEVERITY with off, hint'],
    ['lint --rule dtg-in-future=loud a.txt', '--rule dtg-in-future=loud: write'],
    ['lint --rule dtg-in-future=off=on a.txt', '--rule dtg-in-future=off=on: write'],
    ['lint', 'name files or folders, or pipe a cable in'],
    ['explain', 'name a rule or a code'],
  ])('cablegram %s', async (line, message) => {
    const { code, out, err } = await cablegram(line.split(' '));
    expect(err).toContain(`cablegram: ${message}`);
    expect(err).toMatch(/Try "cablegram (?:--help|help \w+)"\.\n$/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('cablegram alone shows the help as an error', async () => {
    const { code, out, err } = await cablegram([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: cablegram COMMAND');
  });
});

describe('help and version', () => {
  test.each([
    ['--help', 'Usage: cablegram COMMAND'],
    ['-h', 'Usage: cablegram COMMAND'],
    ['help', 'Usage: cablegram COMMAND'],
    ['help parse', 'Usage: cablegram parse'],
    ['parse --help', 'Usage: cablegram parse'],
    ['lint --format json -h a.txt', 'Usage: cablegram lint'],
    ['--version', 'cablegram 1.2.3\n'],
    ['-v', 'cablegram 1.2.3\n'],
  ])('cablegram %s', async (line, words) => {
    const { code, out, err } = await cablegram(line.split(' '));
    expect(out).toContain(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test.each(['--help', 'help parse', 'help lint', 'help explain', 'help rules'])('%s fits 80 columns', async (line) => {
    const { out } = await cablegram(line.split(' '));
    expect(out.split('\n').filter((row) => row.length > 80)).toEqual([]);
  });
});

test('a file whose name looks like an option stands behind --', async () => {
  const { out } = await cablegram(['parse', '--format', 'ndjson', '--', '-draft.txt'], {
    files: { '-draft.txt': 'x' },
  });
  expect(JSON.parse(out)).toMatchObject({ file: '-draft.txt' });
});
