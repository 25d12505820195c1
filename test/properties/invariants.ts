// What must hold for any text at all, checked by plain loops because a hundred thousand texts go through here.

import type { Finding } from '../../server/src/linter/finding.ts';
import { fixAll } from '../../server/src/linter/fixAll.ts';
import { type LintOptions, lint } from '../../server/src/linter/lint.ts';
import { type CableFile, readCableFile } from '../../server/src/semantics/cableFile.ts';
import { toJson } from '../../server/src/semantics/cableJson.ts';
import type { SyntaxNode } from '../../server/src/syntax/nodes.ts';
import { overlap } from '../../server/src/text/textEdit.ts';

/** 1 January 2026, so that no finding depends on the day of the run. */
const NOW = Date.UTC(2026, 0, 1);

export const AUTO: LintOptions = { profile: 'auto', rules: {}, now: NOW };
export const AUTHORING: LintOptions = { profile: 'authoring', rules: {}, now: NOW };

/** Says what is wrong with what the engine makes of the text; `undefined` when all is well. A crash is told with its stack. */
export function faultOf(text: string, options: LintOptions = AUTO): string | undefined {
  try {
    const file = readCableFile(text);
    return faultOfMessages(file) ?? faultOfJson(file) ?? faultOfFindings(file, options);
  } catch (error) {
    return `crash: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** The messages cover the file without gap; tree and facts of each lie inside it. */
function faultOfMessages(file: CableFile): string | undefined {
  let at = 0;
  for (const { start, end, model } of file.messages) {
    if (start !== at || end < start) return `message ${start}..${end} does not follow ${at}`;
    at = end;
    const { tree, text } = model;
    if (tree.start !== 0 || tree.end !== text.length) return `tree covers ${tree.start}..${tree.end} of ${text.length}`;
    const fault = faultOfNode(text, tree) ?? faultOfFacts(model, text.length, 'model');
    if (fault) return fault;
  }
  return at === file.text.length ? undefined : `messages end at ${at} of ${file.text.length}`;
}

/** Children lie in their parent, in order, without overlap, and no letter or digit is left between them. */
function faultOfNode(text: string, node: SyntaxNode): string | undefined {
  if (node.children.length === 0) return undefined;
  let at = node.start;
  for (const child of node.children) {
    if (child.start < at || child.end < child.start || child.end > node.end)
      return `tree: ${child.kind} in ${node.kind} is out of place`;
    const lost = firstWord(text, at, child.start);
    if (lost >= 0) return `lost: ${node.kind} leaves out text before ${child.kind}`;
    const fault = faultOfNode(text, child);
    if (fault) return fault;
    at = child.end;
  }
  return firstWord(text, at, node.end) >= 0 ? `lost: ${node.kind} leaves out text at its end` : undefined;
}

/** Offset of the first ASCII letter or digit in the stretch, or -1. */
function firstWord(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return i;
  }
  return -1;
}

/** Walks over all facts: whatever looks like a span must lie in the message. The tree is checked elsewhere. */
function faultOfFacts(value: unknown, length: number, path: string): string | undefined {
  if (typeof value === 'number') return Number.isNaN(value) ? `facts: ${path} is not a number` : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const fault = faultOfFacts(item, length, `${path}[]`);
      if (fault) return fault;
    }
    return undefined;
  }
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && !(start >= 0 && start <= end && end <= length))
    return `facts: ${path} is outside or upside down`;
  for (const key in value) {
    if (key === 'tree' || key === 'text' || key === 'children') continue;
    const fault = faultOfFacts((value as Record<string, unknown>)[key], length, `${path}.${key}`);
    if (fault) return fault;
  }
  return undefined;
}

/** The public facts survive the way through JSON, and their paragraphs lie in the file. */
function faultOfJson(file: CableFile): string | undefined {
  const cables = file.messages.map(({ start, model }, index) => toJson(model, start, index, 'cable.txt'));
  if (typeof JSON.stringify(cables) !== 'string') return 'json: cannot be written';
  for (const { paragraphs } of cables)
    for (const { offset, length } of paragraphs)
      if (!(offset >= 0 && length >= 0 && offset + length <= file.text.length))
        return 'json: paragraph outside the file';
  return undefined;
}

function faultOfFindings(file: CableFile, options: LintOptions): string | undefined {
  const findings = lint(file, options);
  for (const finding of findings) {
    const fault = faultOfFinding(finding, file.text.length);
    if (fault) return fault;
  }
  // Without a safe fix `fixAll` gives the text back: nothing to try.
  if (!findings.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'))) return undefined;
  const fixed = fixAll(file.text, file.fileName, options);
  return fixAll(fixed, file.fileName, options) === fixed ? undefined : 'fix: safe fixes do not come to an end';
}

function faultOfFinding({ rule, span, message, related, fixes }: Finding, length: number): string | undefined {
  if (message.includes(' failed: ')) return `rule: ${message}`;
  const edits = fixes.flatMap((fix) => fix.edits);
  for (const each of [span, ...related.map((one) => one.span), ...edits.map((edit) => edit.span)])
    if (!(each.start >= 0 && each.start <= each.end && each.end <= length))
      return `finding: ${rule} is outside the text`;
  for (const { title, edits } of fixes) {
    const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    if (inOrder.some((edit, i) => i > 0 && overlap(inOrder[i - 1] as (typeof edits)[0], edit)))
      return `finding: ${rule}, ${title}: edits overlap`;
  }
  return undefined;
}
