// How the language client is set up, the same in both extension hosts.
import * as vscode from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type ClientOptions, RULE_SCHEME } from '../../server/src/lsp/protocol.ts';
import { CABLE } from './detection/cableLanguage.ts';
import { workOnCopies } from './workOnCopies.ts';

/** Also the section of the settings: the client reads `cablegram.trace.server`. */
export const CLIENT_ID = 'cablegram';
export const CLIENT_NAME = 'Cablegram';

export function clientOptions(
  context: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
): LanguageClientOptions {
  return {
    documentSelector: [
      { language: CABLE }, // whatever the scheme: files lie in many places
      { pattern: '**/{.cablegram.json,.cablegram-baseline.json}' }, // what is written there counts before it is saved
    ],
    initializationOptions: {
      copiesRecords: true,
      readsFiles: true,
      rulePage: `${RULE_SCHEME}:/{rule}.md`,
      servesFiles: true,
      ...(context.storageUri ? { storage: context.storageUri.toString() } : {}),
      version: String(context.extension.packageJSON['version']),
      ...(vscode.l10n.bundle ? { words: vscode.l10n.bundle } : {}),
    } satisfies ClientOptions,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    markdown: { supportThemeIcons: true },
    middleware: workOnCopies,
  };
}
