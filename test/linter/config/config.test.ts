// `.cablegram.json`: what is read, what is wrong and where, what counts for which file.
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/linter/config/config.ts';
import { type LoadedConfig, loadConfig } from '../../../server/src/linter/config/loadConfig.ts';
import { settingsFor } from '../../../server/src/linter/config/settings.ts';
import { rules } from '../../../server/src/linter/rules/index.ts';
import { readProjectFile } from '../../support/files.ts';

describe('what is wrong is told with its place', () => {
  test.each([
    [
      '{"rules": {"dtg-midnigth": "off"}}',
      '"dtg-midnigth"',
      'There is no rule "dtg-midnigth"; did you mean "dtg-midnight"?',
    ],
    [
      '{"rules": {"dtg-midnight": "of"}}',
      '"of"',
      '"of" is none of default, off, hint, information, warning, error; did you mean "off"?',
    ],
    [
      '{"rules": {"dtg-midnight": 2}}',
      '2',
      'One of "default", "off", "hint", "information", "warning", "error" is expected here.',
    ],
    ['{"rule": {}}', '"rule"', 'There is no key "rule"; did you mean "rules"?'],
    [
      '{"profile": "archives"}',
      '"archives"',
      '"archives" is none of auto, archive, authoring; did you mean "archive"?',
    ],
    [
      '{"extends": ["strikt"]}',
      '"strikt"',
      '"strikt" is no preset; paths begin with ./ or ../; did you mean "strict"?',
    ],
    ['{"overrides": [{"profile": "archive"}]}', '{"profile": "archive"}', '"files" must be given.'],
    ['{"overrides": {}}', '{}', 'A list in square brackets is expected here.'],
    ['{"ignore": ["dtg-midnight"]}', '"dtg-midnight"', 'An object in braces is expected here.'],
    ['{"ignore": [{"rule": "dtg-midnight"}]}', '{"rule": "dtg-midnight"}', '"file" must be given.'],
    ['{"known": {"tags": [7]}}', '7', 'A text in double quotes is expected here.'],
    ['[]', '[]', 'An object in braces is expected here.'],
    ['{"profile": auto}', 'auto', 'A value is expected here.'],
  ])('%s', (text, place, message) => {
    const { problems } = readConfig(text);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual([place]);
    expect(problems.map((one) => one.message)).toEqual([message]);
  });

  test('and the rest counts', () => {
    const { layers } = readConfig(
      '{"rules": {"dtg-midnight": "off", "nonsense": "off"}, "profile": 7, "overrides": [{}]}',
    );
    expect(layers).toEqual([{ rules: { 'dtg-midnight': 'off' } }]);
  });

  test('nothing is wrong with an empty file, nor with the example in the docs', () => {
    expect(readConfig('').problems).toEqual([]);
    const [, example = ''] = /```jsonc\n([^`]*)```/.exec(readProjectFile('docs/configuration.md')) ?? [];
    const { problems, ignore, layers } = readConfig(example);
    expect([problems, ignore.length, layers.length]).toEqual([[], 2, 2]);
  });
});

const load = (file: string, files: Readonly<Record<string, string>>): Promise<LoadedConfig> =>
  loadConfig(file, async (path) => files[path]);

const settings = async (
  file: string,
  files: Readonly<Record<string, string>>,
  more: Parameters<typeof settingsFor>[2] = {},
) => settingsFor(await load(file, files), file, more);

describe('found upwards', () => {
  test.each([
    ['/a/b/c.txt', ['/a/b/.cablegram.json', '/a/.cablegram.json'], '/a/b/.cablegram.json'],
    ['/a/b/c.txt', ['/a/.cablegram.json', '/.cablegram.json'], '/a/.cablegram.json'],
    ['/a/b/c.txt', ['/.cablegram.json'], '/.cablegram.json'],
    ['/a/b/c.txt', ['/b/.cablegram.json'], undefined],
    ['file:///a/b/c.txt', ['file:///a/.cablegram.json'], 'file:///a/.cablegram.json'],
    ['memfs://mount/c.txt', ['memfs:///.cablegram.json', 'memfs:/.cablegram.json'], undefined],
    ['memfs://mount/c.txt', ['memfs://mount/.cablegram.json'], 'memfs://mount/.cablegram.json'],
    ['C:/a/b/c.txt', ['C:/.cablegram.json'], 'C:/.cablegram.json'],
    ['untitled:Untitled-1', ['.cablegram.json'], undefined],
  ])('%s with %j', async (file, configs, found) => {
    const loaded = await load(file, Object.fromEntries(configs.map((path) => [path, '{}'])));
    expect(loaded.file?.path).toBe(found);
  });
});

describe('what counts for a file', () => {
  const config = (content: object) => ({ '/p/.cablegram.json': JSON.stringify(content) });

  test('rules of the project', async () => {
    expect((await settings('/p/a.txt', config({ rules: { 'dtg-midnight': 'off' } }))).rules).toEqual({
      'dtg-midnight': 'off',
    });
  });

  test('the last override that matches', async () => {
    const files = config({
      profile: 'archive',
      overrides: [
        { files: ['drafts/**'], profile: 'authoring', rules: { 'dtg-midnight': 'error' } },
        { files: ['*.note.txt'], rules: { 'dtg-midnight': 'hint' } },
      ],
    });
    const of = async (path: string) => {
      const { profile, rules: own } = await settings(path, files);
      return [profile, own['dtg-midnight']];
    };
    expect(await of('/p/records/a.txt')).toEqual(['archive', undefined]);
    expect(await of('/p/drafts/a.txt')).toEqual(['authoring', 'error']);
    expect(await of('/p/drafts/a.note.txt')).toEqual(['authoring', 'hint']);
  });

  test('patterns meet the decoded names of a URI', async () => {
    const files = {
      'file:///p/.cablegram.json': '{"overrides": [{"files": ["my drafts/*"], "profile": "authoring"}]}',
    };
    const { profile } = await settings('file:///p/my%20drafts/a.txt', files, { decode: decodeURIComponent });
    expect(profile).toBe('authoring');
  });

  test('editor below the project, options of the command above it', async () => {
    const files = config({ rules: { 'dtg-midnight': 'hint', 'dtg-zone-missing': 'hint' } });
    const { rules: own, profile } = await settings('/p/a.txt', files, {
      below: { profile: 'archive', rules: { 'dtg-midnight': 'error', 'dtg-year-missing': 'error' } },
      above: { rules: { 'dtg-zone-missing': 'off' } },
    });
    expect([own, profile]).toEqual([
      { 'dtg-midnight': 'hint', 'dtg-year-missing': 'error', 'dtg-zone-missing': 'off' },
      'archive',
    ]);
  });

  test('presets and files that are extended, the last winning, before the own settings', async () => {
    const files = {
      '/p/.cablegram.json': '{"extends": ["archive", "../shared/base.json"], "rules": {"dtg-midnight": "off"}}',
      '/shared/base.json': '{"extends": ["./deep.json"], "profile": "authoring", "known": {"tags": ["rz"]}}',
      '/shared/deep.json': '{"rules": {"dtg-midnight": "error", "dtg-zone-missing": "off"}, "known": {"tags": ["QX"]}}',
    };
    const { profile, rules: own, known } = await settings('/p/a.txt', files);
    expect(profile).toBe('authoring');
    expect(own).toEqual({ 'dtg-midnight': 'off', 'dtg-zone-missing': 'off' });
    expect([...(known?.tags ?? [])]).toEqual(['QX', 'RZ']);
  });

  test('strict makes warnings of all that is slight while drafting, and switches nothing on', async () => {
    const { profile, rules: own } = await settings('/p/a.txt', config({ extends: ['strict'] }));
    expect(profile).toBe('authoring');
    for (const { meta } of rules) {
      const { authoring } = meta.severity;
      expect(own[meta.name]).toBe(authoring === 'hint' || authoring === 'information' ? 'warning' : undefined);
    }
  });

  test('what cannot be extended is told at its place', async () => {
    const problems = async (content: string, others: Readonly<Record<string, string>> = {}) => {
      const { file, others: more } = await load('/p/a.txt', { '/p/.cablegram.json': content, ...others });
      return [file, ...more].flatMap((one) =>
        (one?.problems ?? []).map(
          ({ span, message }) => `${one?.path} ${one?.text.slice(span.start, span.end)} ${message}`,
        ),
      );
    };
    expect(await problems('{"extends": ["./none.json"]}')).toEqual([
      '/p/.cablegram.json "./none.json" There is no file ./none.json.',
    ]);
    expect(
      await problems('{"extends": ["./b.json"]}', { '/p/b.json': '{"extends": ["./.cablegram.json"], "profile": 1}' }),
    ).toEqual([
      '/p/b.json 1 One of "auto", "archive", "authoring" is expected here.',
      '/p/b.json "./.cablegram.json" This leads back to itself.',
    ]);
  });
});
