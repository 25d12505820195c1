// House rules for the whole repository: what fixtures are told about, and words that belong to no one's copy but the writer's.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, projectFolder, readProjectFile } from '../support/files.ts';

/** Files that are or would be committed. */
const committed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectFolder,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(projectFolder, file)));
const texts = committed.filter((file) => !/\.(?:png|ico|woff2?)$/.test(file));

test('the README of the fixtures tells of every file, and of no other', () => {
  const readme = readProjectFile('fixtures/README.md');
  const sections = readme.split(/^## /m);
  const files = filesUnder('fixtures').map((file) => file.slice('fixtures/'.length));
  // The inputs that upset the engine once say themselves what they are.
  const told = files.filter((file) => !file.endsWith('README.md') && !file.startsWith('fuzz-failures/'));
  const silent = told.filter((file) => {
    const [folder, name] = file.includes('/') ? file.split('/') : ['', file];
    const section = folder === '' ? readme : sections.find((each) => each.startsWith(`${folder}/`));
    return !section?.includes(`\`${name}\``);
  });
  expect(silent).toEqual([]);
  const names = new Set(files.map((file) => file.split('/').at(-1)));
  expect([...readme.matchAll(/`([\w-]+\.txt)`/g)].map(([, name]) => name).filter((name) => !names.has(name))).toEqual(
    [],
  );
});

test('failures kept from fuzzing say what they are', () => {
  const kept = filesUnder('fixtures/fuzz-failures').filter((file) => !file.endsWith('README.md'));
  for (const file of kept)
    expect(JSON.parse(readProjectFile(file)), file).toEqual({
      what: expect.stringMatching(/\.$/),
      text: expect.any(String),
    });
});

/** Written in pieces, so that this file does not hold them itself. */
const strangers: Readonly<Record<string, RegExp>> = {
  'the path of this checkout': new RegExp(`${projectFolder.replace(/[^\w/]/g, '\\$&')}(?![\\w-])`),
  'a key or token': new RegExp(
    `${'BEGIN'} (?:RSA |OPENSSH )?PRIVATE KEY|${'ghp'}_[A-Za-z0-9]{20}|${'npm'}_[A-Za-z0-9]{30}`,
  ),
  'a mark of an unfinished merge': new RegExp(`^(?:${'<'.repeat(7)}|${'>'.repeat(7)}) `, 'm'),
};

test.each(Object.entries(strangers))('no file holds %s', (_, pattern) => {
  expect(texts.filter((file) => pattern.test(readProjectFile(file)))).toEqual([]);
});

test('lock files name no registry: each machine asks its own', () => {
  const locks = texts.filter((file) => file.endsWith('package-lock.json'));
  expect(locks).toContain('package-lock.json');
  expect(locks.filter((file) => /"resolved": "https?:/.test(readProjectFile(file)))).toEqual([]);
});
