// The list of rules is the folder of rules, and every rule has one name everywhere.
import { expect, test } from 'vitest';
import { rules } from '../../server/src/linter/rules/index.ts';
import { filesUnder, readProjectFile } from '../support/files.ts';

const folder = 'server/src/linter/rules/';
const files = filesUnder('server/src/linter/rules')
  .map((file) => file.slice(folder.length))
  .filter((file) => file !== 'index.ts');
const names = rules.map((rule) => rule.meta.name);
const fileOf = new Map(rules.map(({ meta }) => [meta.name, `${meta.subject}/${meta.name}.ts`]));

test('the list is the folders in alphabetical order, each named after the subject of its rules', () => {
  expect([...fileOf.values()]).toEqual(files);
});

test('names are kebab-case', () => {
  expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name))).toEqual([]);
});

test.each(names)('%s is exported under its name', (name) => {
  const exported = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  expect(readProjectFile(`${folder}${fileOf.get(name)}`)).toContain(`export const ${exported}: Rule = {`);
});
