// "Ignore here", "in this file", "in this folder": quick fixes that write into the configuration of the project, not into the cable.
import {
  type CodeAction,
  CodeActionKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { IgnoreEntry } from '../linter/config/config.ts';
import { fingerprints } from '../linter/config/fingerprint.ts';
import type { Finding } from '../linter/finding.ts';
import type { Checked } from '../linter/lint.ts';
import { appendToList } from '../text/jsoncEdit.ts';
import { indexLines, positionAt } from '../text/lineIndex.ts';
import type { FeatureContext } from './context.ts';
import { toDiagnostic } from './diagnostics.ts';

/** The configuration that counts for a cable, or that would when it were there. */
export interface IgnoreTarget {
  readonly uri: string;
  /** Its text; nothing when it has to be made. */
  readonly text: string | undefined;
  /** The path of the cable counted from the folder of the configuration: `records/07LISBON1202.txt`. */
  readonly path: string;
}

/** Three actions a finding; file and folder once a rule. */
export function ignoreActions(
  context: FeatureContext,
  here: readonly Finding[],
  { all }: Checked,
  target: IgnoreTarget,
): CodeAction[] {
  if (here.length === 0) return [];
  const prints = fingerprints(context.file.text, all);
  const folder = target.path.includes('/') ? target.path.slice(0, target.path.lastIndexOf('/') + 1) : '';
  const offer = (title: string, findings: readonly Finding[], entry: IgnoreEntry): CodeAction[] => {
    const edit = ignoreEdit(target, entry);
    const diagnostics = findings.map((finding) => toDiagnostic(context, finding));
    return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }] : [];
  };
  const rules = [...new Set(here.map(({ rule }) => rule))];
  // A file at the top would be found in every folder by its bare name.
  const file = folder === '' ? `/${target.path}` : target.path;
  return [
    ...here.flatMap((finding) => {
      const { rule } = finding;
      const fingerprint = prints[all.indexOf(finding)] as string;
      return offer(`Ignore here: ${rule}`, [finding], { file, rule, fingerprint });
    }),
    ...rules.flatMap((rule) => {
      const own = here.filter((finding) => finding.rule === rule);
      return [
        ...offer(`Ignore ${rule} in this file`, own, { file, rule }),
        ...offer(`Ignore ${rule} in this folder`, own, { file: `${folder}**`, rule }),
      ];
    }),
  ];
}

/** Adds the entry to the list `ignore`; makes the file where there is none. */
function ignoreEdit({ uri, text }: IgnoreTarget, entry: IgnoreEntry): WorkspaceEdit | undefined {
  const item = `{ ${Object.entries(entry)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
  const before = text ?? '';
  const edits = appendToList(before, 'ignore', item);
  if (!edits) return undefined;
  const lines = indexLines(before);
  const change: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: edits.map(({ span, newText }) => ({
      range: { start: positionAt(lines, span.start), end: positionAt(lines, span.end) },
      newText,
    })),
  };
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: text === undefined ? [create, change] : [change] };
}
