// Quick fixes of the findings, and "fix all" with those that are safe.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type TextEdit as ProtocolEdit,
  type Range,
} from 'vscode-languageserver-types';
import type { Finding } from '../linter/finding.ts';
import { safeEdits } from '../linter/fixAll.ts';
import { offsetAt } from '../text/lineIndex.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { FeatureContext } from './context.ts';
import { toFileRange } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';

/** The one kind that fix-on-save may ask for; a bare `source.fixAll` is never answered. */
export const FIX_ALL = 'source.fixAll.cablegram';

/**
 * Actions for a range. The findings are computed anew, so nothing is hidden in diagnostics. A record is changed by nobody but
 * its reader: `source.fixAll` in general is not answered, only this extension's own kind.
 */
export function codeActions(
  context: FeatureContext,
  range: Range,
  request: CodeActionContext,
  findings: readonly Finding[],
): CodeAction[] {
  const wants = (kind: string) =>
    !request.only || request.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) actions.push(...quickFixes(context, range, findings));
  if (request.only?.includes(FIX_ALL)) {
    const edits = safeEdits(findings);
    if (edits.length > 0)
      actions.push({ title: 'Fix all that is certain', kind: FIX_ALL, edit: editsFor(context, edits) });
  }
  return actions;
}

function quickFixes(context: FeatureContext, range: Range, findings: readonly Finding[]): CodeAction[] {
  const start = offsetAt(context.lines, range.start);
  const end = offsetAt(context.lines, range.end);
  return findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((finding) =>
      finding.fixes.map((fix, i) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(context, finding)],
        isPreferred: i === 0 && fix.safety === 'safe',
        edit: editsFor(context, fix.edits),
      })),
    );
}

function editsFor(context: FeatureContext, edits: readonly TextEdit[]) {
  const changes: ProtocolEdit[] = edits.map(({ span, newText }) => ({ range: toFileRange(context, span), newText }));
  return { changes: { [context.uri]: changes } };
}
