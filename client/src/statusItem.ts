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
}

const CHANGE_PROFILE = { title: 'Change profile', command: 'cablegram.changeProfile' };
const SHOW_OUTPUT = { title: 'Show output', command: 'cablegram.showOutput' };

/** The items serve all cables: they speak of the one in the active editor. */
export function createStatusItem(): StatusItem {
  const summary = vscode.languages.createLanguageStatusItem('cablegram.cable', { language: CABLE });
  summary.name = 'Cable';
  const profile = vscode.languages.createLanguageStatusItem('cablegram.profile', { language: CABLE });
  profile.name = 'Profile';
  profile.command = CHANGE_PROFILE;
  const period = vscode.languages.createLanguageStatusItem('cablegram.period', { language: CABLE });
  period.name = 'Period';
  period.text = 'Period';
  const known = new Map<string, CableStatus>();
  let state: State = State.Starting;

  const update = () => {
    const status = known.get(activeDocument()?.uri.toString() ?? '');
    const words = status ? statusText(status) : undefined;
    const isStopped = state === State.Stopped || state === State.StartFailed;
    summary.text = isStopped ? 'Cablegram is not running' : (words?.text ?? 'Cable');
    summary.detail = isStopped ? '' : (words?.detail ?? '');
    const isCutShort = (status?.unchecked ?? 0) > 0;
    summary.severity = vscode.LanguageStatusSeverity[isStopped ? 'Error' : isCutShort ? 'Warning' : 'Information'];
    summary.command = isStopped ? SHOW_OUTPUT : undefined;
    summary.busy = state === State.Starting;
    profile.text = status ? `Profile ${status.profile}` : 'Profile';
    profile.detail = words?.reasons ?? '';
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
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}
