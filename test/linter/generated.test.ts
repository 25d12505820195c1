// What is generated from the rules is fresh: docs/rules.md, the schemas of settings and configuration, the README. UPDATE=1 rewrites.
import { expect, it } from 'vitest';
import { configSchema } from '../../server/src/linter/config/config.ts';
import { renderRulesPage, renderRulesTable, rulesSchema } from '../../server/src/linter/renderDocs.ts';
import { rules } from '../../server/src/linter/rules/index.ts';
import { readProjectFile } from '../support/files.ts';
import { expectFresh, replaceBetween } from '../support/freshness.ts';

it('docs/rules.md', () => {
  expectFresh('docs/rules.md', renderRulesPage(rules));
});

it('the setting cablegram.rules in package.json', () => {
  const manifest = JSON.parse(readProjectFile('package.json'));
  const setting = manifest.contributes.configuration.properties['cablegram.rules'];
  delete setting.properties;
  manifest.contributes.configuration.properties['cablegram.rules'] = { ...setting, ...rulesSchema(rules) };
  expectFresh('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
});

it('the table of rules in the README', () => {
  const readme = readProjectFile('README.md');
  expectFresh('README.md', replaceBetween(readme, '<!-- rules -->', '<!-- /rules -->', renderRulesTable(rules)));
  expect(readme).toContain('docs/rules.md');
});

it('the schema of .cablegram.json', () => {
  expectFresh('docs/cablegram.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
});
