// The commands of the palette, a bundle of its own with the explorer. Each is small or calls the client, which is loaded for it if need be.
import * as vscode from 'vscode';
import type { View } from '../clientModule.ts';
import type { CommandsModule } from '../commandsModule.ts';
import { activeDocument, CABLE, PLAIN_TEXT } from '../detection/cableLanguage.ts';
import type { Choice } from '../detection/manualChoices.ts';
import type { TreeNode } from '../explorer/cableTree.ts';
import { createExplorer } from '../explorer/explorer.ts';
import { associateFolder } from './associateFolder.ts';
import { changeProfile } from './changeProfile.ts';
import { copyReport } from './copyReport.ts';
import { newCable } from './newCable.ts';
import { editNormalisedCopy, openNormalisedCopy, revealInRecord } from './normalisedCopy.ts';
import { openSample } from './openSample.ts';
import { editCopy, formatCopy } from './recordCopy.ts';
import { showReferences } from './showReferences.ts';

const PREFIX = 'cablegram.';

export const createCommands: CommandsModule['createCommands'] = ({ context, output, choices, view, useClient }) => {
  const explorer = createExplorer(view, useClient);
  const treatAs = async (languageId: typeof CABLE | typeof PLAIN_TEXT, choice: Choice) => {
    const document = activeDocument();
    if (!document) return;
    choices.remember(document.uri.toString(), choice);
    await vscode.languages.setTextDocumentLanguage(document, languageId);
  };
  const show = async (view: View) => {
    const document = activeDocument();
    if (document) await (await useClient()).show(view, document);
  };
  /** What the server offers under that kind at the cursor, done without a menu. */
  const refactor = (kind: string) =>
    vscode.commands.executeCommand('editor.action.codeAction', { kind: `refactor.${kind}`, apply: 'first' });
  const commands: Readonly<Record<string, (...given: never[]) => unknown>> = {
    treatAsCable: () => treatAs(CABLE, 'cable'),
    treatAsPlainText: () => treatAs(PLAIN_TEXT, 'plaintext'),
    associateFolder,
    changeProfile: () => changeProfile(useClient),
    showFacts: () => show('facts'),
    showSyntaxTree: () => show('tree'),
    openNormalisedCopy: () => openNormalisedCopy(useClient),
    revealInRecord: () => revealInRecord(useClient),
    editNormalisedCopy: () => editNormalisedCopy(useClient),
    newCable: () => newCable(useClient),
    formatCopy: () => formatCopy(useClient),
    editCopy,
    moveParagraphUp: () => refactor('move.paragraphUp'),
    moveParagraphDown: () => refactor('move.paragraphDown'),
    findCable: explorer.find,
    filterCables: explorer.filter,
    clearCableFilter: explorer.clearFilter,
    refreshCables: explorer.refresh,
    listMissingCables: explorer.exportMissing,
    copyCableNumber: (node: TreeNode) => explorer.copyNumber(node),
    showReferences,
    openSample: () => openSample(context),
    copyReport: () => copyReport(context, useClient),
    restartServer: async () => (await useClient()).restart(),
    showOutput: () => output().show(),
  };
  return {
    explorer,
    run: (command, given) => commands[command.slice(PREFIX.length)]?.(...(given as never[])),
  };
};
