// Findings in the editor, and the quick fix that comes with one.
import * as vscode from 'vscode';
import { answer, equal, finding, ok, once, open, openCable, rangeOf } from './support.ts';

describe('diagnostics', () => {
  it('reports a day that no month has, where it stands', async () => {
    const document = await openCable('broken/dtgDay34.txt');
    const found = await finding(document.uri, 'dtg-day-invalid');
    equal(found.source, 'cablegram');
    ok(found.range.intersection(rangeOf(document, '341015Z')), `reported at line ${found.range.start.line + 1}`);
  });

  it('restores the day of the date-time group by a quick fix', async () => {
    // An untitled copy, so that the fixture stays as it is.
    const content = (await open('broken/dtgDay34.txt')).getText();
    const document = await vscode.workspace.openTextDocument({ content, language: 'cable' });
    await vscode.window.showTextDocument(document);
    const found = await finding(document.uri, 'dtg-day-invalid');
    const actions = await answer(() => quickFixes(document.uri, found.range), 'quick fixes');
    const fix = actions.find(({ title }) => title.includes('051015Z'));
    ok(fix?.edit, `no fix among: ${actions.map(({ title }) => title).join(' | ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix could not be applied');
    equal(document.getText(), (await open('broken/noErrors.txt')).getText());
    await once(vscode.languages.onDidChangeDiagnostics, () => errors(document).length === 0 || undefined, 'no errors');
  });
});

/** The quick fixes for the range, complete with their edits. */
function quickFixes(uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 10);
}

function errors(document: vscode.TextDocument): vscode.Diagnostic[] {
  const all = vscode.languages.getDiagnostics(document.uri);
  return all.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}
