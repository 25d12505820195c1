// The papers of the rules as Markdown and as a settings schema. The test run writes them and fails when they are stale.
import { ERAS } from '../semantics/era.ts';
import type { ExampleParts } from './exampleCable.ts';
import type { Rule, RuleMeta, Severity, Subject } from './rule.ts';

const SUBJECTS: Readonly<Record<Subject, string>> = {
  dtg: 'Date-time group',
  transmission: 'Transmission lines',
  addressees: 'Addresses and precedence',
  classification: 'Classification line and MRN',
  sections: 'Sections and pages',
  captions: 'Captions',
  declassification: 'Executive order and authority',
  tags: 'TAGS',
  subject: 'Subject',
  references: 'References',
  portions: 'Portion markings',
  body: 'Text and paragraphs',
  workspace: 'Cables of one folder',
  record: 'Records of archives',
};

/** One section for `docs/rules.md`, whose heading is the anchor; also a page of its own. */
export function renderRule({ meta }: Rule): string {
  const { docs, severity } = meta;
  const lines = [
    `## ${meta.name}`,
    '',
    docs.what,
    '',
    `**Why it matters.** ${docs.why}`,
    '',
    `**What to do.** ${docs.how}`,
    '',
    `| while drafting | in an archive | fix | measured |`,
    `| --- | --- | --- | --- |`,
    `| ${severity.authoring} | ${severity.archive} | ${FIX_IN_WORDS[meta.fix]} | ${meta.measured} |`,
    '',
    `**Rests on** ${meta.authority}.${meta.eras ? ` **In force** ${erasInWords(meta.eras)}.` : ''}`,
    '',
    'Reported:',
    '',
    ...fence(docs.bad),
    '',
    'Not reported:',
    '',
    ...fence(docs.good),
    '',
  ];
  return lines.join('\n');
}

const FIX_IN_WORDS: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'quick fix, safe where another field proves it',
  unsafe: 'quick fix, to be checked',
  display: 'a proposal to read',
  none: 'none',
};

/** `1995-2001, 2002-2010`. */
export const erasInWords = (eras: NonNullable<RuleMeta['eras']>): string =>
  ERAS.filter((era) => eras.includes(era.id))
    .map((era) => era.title)
    .join(', ');

/** The lines of an example, without the sound cable around them. */
const exampleLines = (parts: ExampleParts | string): string[] =>
  typeof parts === 'string'
    ? parts.trimEnd().split('\n')
    : Object.values(parts).flatMap((words: string) => words.split('\n'));

const fence = (parts: ExampleParts | string): string[] => ['```text', ...exampleLines(parts), '```'];

/** The whole page, by subject. */
export function renderRulesPage(rules: readonly Rule[]): string {
  const sections = Object.entries(SUBJECTS).flatMap(([subject, title]) => {
    const own = rules.filter((rule) => rule.meta.subject === subject);
    return own.length > 0 ? [`# ${title}`, '', ...own.map(renderRule)] : [];
  });
  return [
    '# Rules',
    '',
    'What Cablegram checks, and on what ground. The page is written from the rules themselves by the tests, which also run',
    'every example: the first is reported once, the second not at all.',
    '',
    'Each rule has two severities, because a record in an archive is not there to be corrected, while a message being drafted is.',
    'Which one applies is inferred from the file and can be set with `cablegram.profile`; each rule can be set with `cablegram.rules`.',
    '',
    renderOverview(rules),
    '',
    ...sections,
  ].join('\n');
}

/** The list of all rules, in which each name leads to its section. */
function renderOverview(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ meta }) =>
      `| [\`${meta.name}\`](#${meta.name}) | ${meta.severity.authoring} | ${meta.severity.archive} | ${meta.fix === 'none' ? '' : meta.fix} | ${meta.docs.what} |`,
  );
  return ['| rule | drafting | archive | fix | reports |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** The table in the README: a row for each part of the cable, since nobody reads a list of all rules there. */
export function renderRulesTable(rules: readonly Rule[]): string {
  const rows = Object.entries(SUBJECTS).flatMap(([subject, title]) => {
    const own = rules.filter((rule) => rule.meta.subject === subject);
    const count = (has: (meta: RuleMeta) => boolean) => own.filter(({ meta }) => has(meta)).length;
    return own.length === 0
      ? []
      : [
          `| [${title}](docs/rules.md#${anchorOf(title)}) | ${own.length} | ${count(({ severity }) => severity.archive !== 'off')} | ${count(({ fix }) => fix === 'safe' || fix === 'unsafe')} |`,
        ];
  });
  return [
    '| part of the cable | rules | of them for records too | with a fix |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The anchor that Markdown gives to a heading. */
const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

const LEVELS: readonly (Severity | 'off' | 'default')[] = ['default', 'off', 'hint', 'information', 'warning', 'error'];

/** The schema of the setting `cablegram.rules`. */
export function rulesSchema(rules: readonly Rule[]): object {
  const properties = Object.fromEntries(
    rules.map(({ meta }) => [
      meta.name,
      { type: 'string', enum: LEVELS, default: 'default', description: meta.docs.what },
    ]),
  );
  return { properties, additionalProperties: false };
}
