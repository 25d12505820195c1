// The configuration of a project in the editor: ignoring by quick fix, overrides by pattern, mistakes shown in the file itself.
import * as vscode from 'vscode';
import {
  closeEditors,
  codeOf,
  equal,
  finding,
  noFinding,
  ok,
  once,
  openCable,
  quickFixes,
  withSettings,
} from './support.ts';

const RULE = 'dtg-day-invalid';
const { Error: Wrong, Hint } = vscode.DiagnosticSeverity;

describe('configuration', () => {
  // The first cable starts the server.
  before(async () => void (await openCable('broken/noErrors.txt')));
  afterEach(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(configUri()).then(undefined, () => {});
  });

  it('ignores a finding by quick fix: a line in .cablegram.json, and no byte of the cable', () =>
    withSettings({ 'files.autoSave': 'off' }, async () => {
      const document = await openCable('broken/dtgDay34.txt');
      const before = document.getText();
      const found = await finding(document.uri, RULE);
      const actions = await quickFixes(document.uri, found.range);
      const titles = actions.map(({ title }) => title);
      for (const title of [`Ignore here: ${RULE}`, `Ignore ${RULE} in this file`, `Ignore ${RULE} in this folder`])
        ok(titles.includes(title), `no "${title}" among: ${titles.join(' | ')}`);
      const ignore = actions.find(({ title }) => title.startsWith('Ignore here'));
      ok(ignore?.edit && (await vscode.workspace.applyEdit(ignore.edit)), 'the edit was refused');
      await noFinding(document.uri, RULE);
      const config = await vscode.workspace.openTextDocument(configUri());
      const [entry] = JSON.parse(config.getText()).ignore;
      equal([entry.file, entry.rule], ['broken/dtgDay34.txt', RULE]);
      ok(/^[0-9a-f]{12}$/.test(entry.fingerprint), `the fingerprint is ${entry.fingerprint}`);
      equal([document.getText() === before, document.isDirty], [true, false]);
      ok(await config.save(), 'the configuration could not be saved');
    }));

  it('takes other settings for files that match a pattern, and follows the file as it is changed', async () => {
    await write({ overrides: [{ files: ['broken/**'], rules: { [RULE]: 'hint' } }] });
    const document = await openCable('broken/dtgDay34.txt');
    await finding(document.uri, RULE, Hint);
    await write({ overrides: [{ files: ['archive/**'], rules: { [RULE]: 'hint' } }] });
    await finding(document.uri, RULE, Wrong);
  });

  it('shows what is wrong in the configuration at its place, until it is mended; what is deleted no longer counts', async () => {
    await write({ rules: { 'dtg-day-invalit': 'off' } });
    const document = await openCable('broken/dtgDay34.txt');
    await finding(document.uri, RULE);
    const own = () => vscode.languages.getDiagnostics(configUri()).find(({ source }) => source === 'cablegram');
    const problem = await once(vscode.languages.onDidChangeDiagnostics, own, 'the mistake in .cablegram.json');
    equal(problem.message, `There is no rule "dtg-day-invalit"; did you mean "${RULE}"?`);
    equal((await vscode.workspace.openTextDocument(configUri())).getText(problem.range), '"dtg-day-invalit"');
    await write({ rules: { [RULE]: 'off' } });
    await noFinding(document.uri, RULE);
    await once(
      vscode.languages.onDidChangeDiagnostics,
      () => own() === undefined || undefined,
      'the end of the mistake',
    );
    await vscode.workspace.fs.delete(configUri());
    await finding(document.uri, RULE);
  });
});

describe('the page of a rule', () => {
  afterEach(closeEditors);

  it('opens inside the editor from the name of the rule', async () => {
    const document = await openCable('broken/dtgDay34.txt');
    const { code } = await finding(document.uri, RULE);
    ok(typeof code === 'object', `the code is ${codeOf({ code } as vscode.Diagnostic)} alone`);
    const page = await vscode.workspace.openTextDocument(code.target);
    ok(page.getText().startsWith(`## ${RULE}\n`), `the page begins: ${page.getText().slice(0, 40)}`);
    // Not waited for: a preview is there before what it shows has been drawn.
    void vscode.commands.executeCommand('vscode.open', code.target);
    const isShown = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === code.target.toString());
    const tab = await once(vscode.window.tabGroups.onDidChangeTabs, isShown, 'the page in a preview');
    equal((tab.input as vscode.TabInputCustom).viewType, 'vscode.markdown.preview.editor');
  });
});

const configUri = (): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The editor was started without a folder.');
  return vscode.Uri.joinPath(folder.uri, '.cablegram.json');
};

/** As another program would. */
async function write(config: object): Promise<void> {
  await vscode.workspace.fs.writeFile(configUri(), new TextEncoder().encode(JSON.stringify(config)));
}
