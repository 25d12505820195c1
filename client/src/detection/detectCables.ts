// Looks at each plain text document that is opened, and makes it a cable when it is one.
import * as vscode from 'vscode';
import { VIEW_SCHEME } from '../../../server/src/lsp/protocol.ts';
import { mayBeCable, SNIFF_LENGTH } from '../../../server/src/syntax/mayBeCable.ts';
import type { SnifferModule } from '../snifferModule.ts';
import { askForEach } from './askForEach.ts';
import { CABLE, isPlainText } from './cableLanguage.ts';
import { type DetectionMode, decide } from './decide.ts';
import { type ChoiceStore, followManualChoices, type ManualChoices } from './manualChoices.ts';
import { matchesAny } from './matchesAny.ts';
import { readHead } from './readHead.ts';

export interface Detection extends vscode.Disposable {
  readonly choices: ManualChoices;
}

/** A pasted text of so many UTF-16 units may be a cable; less is typing. */
const PASTED = 40;

/** Starts to look, at the documents that are open already too. `loadSniffer` is asked for texts that may be cables. */
export function detectCables(
  context: vscode.ExtensionContext,
  loadSniffer: () => Promise<SnifferModule>,
  output: () => vscode.LogOutputChannel,
): Detection {
  const choices = followManualChoices(choiceStore(context.workspaceState));

  const makeCable = async (document: vscode.TextDocument) => {
    if (document.isClosed || !isPlainText(document)) return;
    const change = choices.expectChange(document.uri.toString());
    try {
      await vscode.languages.setTextDocumentLanguage(document, CABLE);
    } catch (error) {
      change.undo();
      output().warn(`${document.uri.toString(true)} could not be made a cable.`, error);
    }
  };
  const questions = askForEach({ choices, makeCable, output });

  let sniffer: SnifferModule | undefined;
  let loading: Promise<void> | undefined;
  const loadOnce = () => {
    loading ??= loadSniffer()
      .then((loaded) => {
        sniffer = loaded;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };
  const looksLikeCable = (document: vscode.TextDocument) => {
    const head = readHead(document, SNIFF_LENGTH);
    if (!mayBeCable(head)) return false;
    if (sniffer) return sniffer.looksLikeCable(head);
    // Until it is there the text stays plain; then all is decided anew, as the user may have chosen in the meantime.
    loadOnce()
      .then(() => consider(document))
      .catch((error) => output().error('The sniffer could not be loaded.', error));
    return false;
  };
  const consider = (document: vscode.TextDocument) => {
    if (document.isClosed || !isPlainText(document) || document.uri.scheme === VIEW_SCHEME) return;
    const settings = vscode.workspace.getConfiguration('cablegram', document);
    const decision = decide({
      choice: choices.of(document.uri.toString()),
      mode: settings.get<DetectionMode>('detection', 'auto'),
      isExcluded: () => matchesAny(document, settings.get('detectionExclude')),
      isIncluded: () => matchesAny(document, settings.get('detectionInclude')),
      looksLikeCable: () => looksLikeCable(document),
    });
    if (decision === 'makeCable') void makeCable(document);
    else if (decision === 'ask') questions.add(document);
  };

  const subscriptions = [
    vscode.workspace.onDidCloseTextDocument(({ uri, languageId }) => choices.closed(uri.toString(), languageId)),
    vscode.workspace.onDidOpenTextDocument((document) => {
      choices.opened(document.uri.toString(), document.languageId);
      consider(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!isPlainText(document)) return;
      if (contentChanges.some(({ text, rangeOffset }) => text.length >= PASTED && rangeOffset < SNIFF_LENGTH))
        consider(document);
    }),
    questions,
  ];
  vscode.workspace.textDocuments.forEach(consider);
  return { choices, dispose: () => vscode.Disposable.from(...subscriptions).dispose() };
}

const STORE_KEY = 'languageChoices';

/** Choices are kept a workspace. */
function choiceStore(state: vscode.Memento): ChoiceStore {
  return {
    read: () => state.get(STORE_KEY, []),
    write: (choices) => void state.update(STORE_KEY, choices),
  };
}
