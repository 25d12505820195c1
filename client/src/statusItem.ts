// The items in the language status of a cable: what it is, how it stands, and which profile applies.
import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { CableStatus } from '../../server/src/lsp/protocol.ts';
import { activeDocument, CABLE } from './detection/cableLanguage.ts';
import { statusText } from './statusText.ts';

export interface StatusItem extends vscode.Disposable {
  /** To be called when the server has analysed a document. */
  show(status: CableStatus): void;
  /** To be called when the server starts, runs or has ended. */
  setState(state: State): void;
  /** What was last said of the document with this URI. */
  of(uri: string): CableStatus | undefined;
}

/** The items serve all cables: they speak of the one in the active editor. */
export function createStatusItem(): StatusItem {
  const summary = vscode.languages.createLanguageStatusItem('cablegram.cable', { language: CABLE });
  summary.name = vscode.l10n.t('Cable');
  const profile = vscode.languages.createLanguageStatusItem('cablegram.profile', { language: CABLE });
  profile.name = vscode.l10n.t('Profile');
  const period = vscode.languages.createLanguageStatusItem('cablegram.period', { language: CABLE });
  period.name = vscode.l10n.t('Period');
  period.text = vscode.l10n.t('Period');
  const showOutput = { title: vscode.l10n.t('Show output'), command: 'cablegram.showOutput' };
  const known = new Map<string, CableStatus>();
  let state: State = State.Starting;

  const update = () => {
    const status = known.get(activeDocument()?.uri.toString() ?? '');
    const words = status ? statusText(status, (words, ...values) => vscode.l10n.t(words, ...values)) : undefined;
    const isStopped = state === State.Stopped || state === State.StartFailed;
    summary.text = isStopped ? vscode.l10n.t('Cablegram is not running') : (words?.text ?? vscode.l10n.t('Cable'));
    summary.detail = isStopped ? '' : (words?.detail ?? '');
    const isCutShort = (status?.unchecked ?? 0) > 0;
    summary.severity = vscode.LanguageStatusSeverity[isStopped ? 'Error' : isCutShort ? 'Warning' : 'Information'];
    summary.command = isStopped ? showOutput : undefined;
    summary.busy = state === State.Starting;
    profile.text = status ? vscode.l10n.t('Profile {0}', status.profile) : vscode.l10n.t('Profile');
    profile.detail = words?.reasons ?? '';
    profile.command = profileCommand(status);
    period.detail = words?.period ?? '';
  };
  const subscriptions = [
    summary,
    profile,
    period,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  update();
  return {
    show(status) {
      known.set(status.uri, status);
      update();
    },
    setState(newState) {
      state = newState;
      update();
    },
    of: (uri) => known.get(uri),
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

/** Where a configuration sets the profile, the setting would change nothing. */
const profileCommand = (status: CableStatus | undefined): vscode.Command =>
  status?.profileConfig
    ? {
        title: vscode.l10n.t('Open .cablegram.json'),
        command: 'vscode.open',
        arguments: [vscode.Uri.parse(status.profileConfig)],
      }
    : { title: vscode.l10n.t('Change profile'), command: 'cablegram.changeProfile' };
