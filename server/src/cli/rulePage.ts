// The page of a rule in plain text: what, why, how, and its examples as the command would show them.
import { EXAMPLE_MINIMIZE, exampleCable } from '../linter/exampleCable.ts';
import { exampleFiles } from '../linter/exampleFolder.ts';
import { lint } from '../linter/lint.ts';
import { erasInWords } from '../linter/renderDocs.ts';
import type { Rule } from '../linter/rule.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { indexLines } from '../text/lineIndex.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { type Styles, wrap } from './layoutText.ts';
import { type Mark, snippet } from './snippet.ts';

export interface PageOptions {
  readonly styles: Styles;
  readonly width: number;
  readonly now: number;
}

/** The page of `de-dtg-mismatch` and the like. */
export function rulePage(rule: Rule, { styles, width, now }: PageOptions): string {
  const { name, severity, fix, authority, eras, measured, docs } = rule.meta;
  const text = (label: string, words: string): string => `${wrap(`${label} ${words}`, width, '  ')}\n`;
  const bad = exampleCable(docs.bad);
  const good = exampleCable(docs.good);
  return [
    `${styles.strong(name)}  ${severity.authoring} when writing, ${severity.archive} in archives; ${fix === 'none' ? 'no fix' : `${fix} fix`}\n`,
    text('', docs.what),
    '\n',
    text('Why:', docs.why),
    text('What to do:', docs.how),
    text('Rests on:', `${authority}.`),
    ...(eras ? [text('In force:', `${erasInWords(eras)}.`)] : []),
    text('Seen in archives:', `${measured}.`),
    '\n  Bad:\n',
    badExample(bad, rule, { styles, width, now }),
    '\n  Good:\n',
    ...linesOnlyIn(good, bad).map((line) => `      ${line}\n`),
  ].join('');
}

/** The finding in its source lines. */
function badExample(example: string, rule: Rule, { styles, width, now }: PageOptions): string {
  const files = exampleFiles(example);
  const index = new WorkspaceIndex();
  for (const [uri, text] of files) index.update(uri, text);
  // Of a folder the first file shows the finding.
  const [uri, cable] = files[0] ?? ['', example];
  // A rule that is off in one profile still has its example.
  const findings = lint(
    readCableFile(cable, { fileName: uri || undefined }),
    {
      profile: 'authoring',
      rules: { [rule.meta.name]: 'warning' },
      now,
      minimize: EXAMPLE_MINIMIZE,
      others: { index, uri },
    },
    [rule],
  );
  const marks = findings.flatMap(({ span, message, related }): Mark[] => [
    { span, label: message, sign: '^', paint: styles.warning },
    ...related.map((one): Mark => ({ span: one.span, label: one.message, sign: '-', paint: styles.faint })),
  ]);
  return `${snippet(cable, indexLines(cable), marks, { width, faint: styles.faint })}\n`;
}

const linesOnlyIn = (text: string, other: string): string[] => {
  const known = new Set(other.split('\n'));
  const lines = text.split('\n').filter((line) => !known.has(line));
  return lines.length > 0 ? lines : ['(without that line)'];
};
