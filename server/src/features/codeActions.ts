// What can be done about the findings at a place: mend one, mend all alike, ignore; and "fix all" with what is safe.
import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Finding } from '../linter/finding.ts';
import { safeEdits } from '../linter/fixAll.ts';
import type { Checked } from '../linter/lint.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { FeatureContext } from './context.ts';
import { toFileEdits } from './convert.ts';
import { toDiagnostic } from './diagnostics.ts';
import { type IgnoreTarget, ignoreActions } from './ignoreActions.ts';

/** The one kind that fix-on-save may ask for; a bare `source.fixAll` is never answered. */
export const FIX_ALL = 'source.fixAll.cablegram';

/**
 * Actions for a range. The findings are computed anew, so nothing is hidden in diagnostics. A record is changed by nobody but
 * its reader: `source.fixAll` in general is not answered, only this extension's own kind.
 * @param target where "Ignore" writes to; nothing for a document that lies in no folder
 */
export function codeActions(
  context: FeatureContext,
  range: Range,
  request: CodeActionContext,
  checked: Checked,
  target?: IgnoreTarget,
): CodeAction[] {
  if (request.only?.includes(FIX_ALL)) {
    const { edits } = safeEdits(checked.findings);
    if (edits.length > 0) return [action(context, FIX_ALL, 'Fix all that is certain', edits)];
  }
  const wantsQuickFixes = !request.only || request.only.some((only) => only === '' || only === CodeActionKind.QuickFix);
  if (!wantsQuickFixes) return [];
  const start = offsetInFile(context.file, range.start);
  const end = offsetInFile(context.file, range.end);
  const here = checked.findings.filter(({ span }) => span.start <= end && start <= span.end);
  return [
    ...here.flatMap((finding) => quickFixes(context, finding)),
    ...fixesOfMany(context, here, checked.findings),
    ...(target ? ignoreActions(context, here, checked, target) : []),
  ];
}

const quickFixes = (context: FeatureContext, finding: Finding): CodeAction[] =>
  finding.fixes
    .filter(({ safety }) => safety !== 'display')
    .map((fix, i) => ({
      ...action(context, CodeActionKind.QuickFix, fix.title, fix.edits),
      diagnostics: [toDiagnostic(context, finding)],
      isPreferred: i === 0 && fix.safety === 'safe',
    }));

/** What mends more than one place at once: all findings of a rule that is found here, and all that is safe. */
function fixesOfMany(context: FeatureContext, here: readonly Finding[], all: readonly Finding[]): CodeAction[] {
  const actions: CodeAction[] = [];
  const add = (title: string, findings: readonly Finding[], unsafeRules?: ReadonlySet<string>): void => {
    const { edits, fixed } = safeEdits(findings, unsafeRules);
    if (fixed > 1) actions.push(action(context, CodeActionKind.QuickFix, title.replace('%', String(fixed)), edits));
  };
  for (const rule of new Set(here.map((finding) => finding.rule))) {
    const alike = all.filter((finding) => finding.rule === rule);
    const isCertain = alike.some(({ fixes }) => fixes[0]?.safety === 'safe');
    if (isCertain) add(`Fix all % of ${rule} that are certain`, alike);
    else add(`Fix all % of ${rule}, to be checked`, alike, new Set([rule]));
  }
  if (here.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'))) add('Fix all % that are certain', all);
  return actions;
}

function action(context: FeatureContext, kind: string, title: string, edits: readonly TextEdit[]): CodeAction {
  return { title, kind, edit: { changes: { [context.uri]: toFileEdits(context, edits) } } };
}
