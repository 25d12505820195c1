// Findings in the editor, how settings change them, and the quick fix that comes with one.
import * as vscode from 'vscode';
import {
  closeEditors,
  equal,
  finding,
  noFinding,
  ok,
  once,
  open,
  openCable,
  quickFixes,
  rangeOf,
  showCable,
  withSettings,
} from './support.ts';

const { Error: Wrong, Warning, Hint } = vscode.DiagnosticSeverity;

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('reports a day that no month has, where it stands', async () => {
    const document = await openCable('broken/dtgDay34.txt');
    const found = await finding(document.uri, 'dtg-day-invalid');
    equal(found.source, 'cablegram');
    ok(found.range.intersection(rangeOf(document, '341015Z')), `reported at line ${found.range.start.line + 1}`);
  });

  it('restores the day of the date-time group by a quick fix', async () => {
    // An untitled copy, so that the fixture stays as it is.
    const document = await showCable((await open('broken/dtgDay34.txt')).getText());
    const found = await finding(document.uri, 'dtg-day-invalid');
    const actions = await quickFixes(document.uri, found.range);
    const fix = actions.find(({ title }) => title.includes('051015Z'));
    ok(fix?.edit, `no fix among: ${actions.map(({ title }) => title).join(' | ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix could not be applied');
    equal(document.getText(), (await open('broken/noErrors.txt')).getText());
    await once(vscode.languages.onDidChangeDiagnostics, () => errors(document).length === 0 || undefined, 'no errors');
  });

  it('is stricter with a cable that is being written', async () => {
    const document = await showArchivedWithDay34();
    await finding(document.uri, 'dtg-day-invalid', Warning);
    await withSettings({ 'cablegram.profile': 'authoring' }, async () => {
      await finding(document.uri, 'dtg-day-invalid', Wrong);
    });
    await finding(document.uri, 'dtg-day-invalid', Warning);
  });

  it('leaves each rule to the user', async () => {
    const document = await showArchivedWithDay34();
    await finding(document.uri, 'dtg-day-invalid', Warning);
    await withSettings({ 'cablegram.rules': { 'dtg-day-invalid': 'off' } }, async () => {
      await noFinding(document.uri, 'dtg-day-invalid');
    });
    await withSettings({ 'cablegram.rules': { 'dtg-day-invalid': 'hint' } }, async () => {
      await finding(document.uri, 'dtg-day-invalid', Hint);
    });
    await finding(document.uri, 'dtg-day-invalid', Warning);
  });
});

/** A copy of the sample, which comes from an archive, with a day that does not exist. */
async function showArchivedWithDay34(): Promise<vscode.TextDocument> {
  return showCable((await open('sample.txt')).getText().replace('131516Z', '341516Z'));
}

function errors(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === Wrong);
}
