// How the language client is set up, the same in both extension hosts.
import type * as vscode from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type ClientOptions, RULE_SCHEME } from '../../server/src/lsp/protocol.ts';
import { offerCopy } from './commands/formatCopy.ts';
import { CABLE } from './detection/cableLanguage.ts';

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
      readsFiles: true,
      rulePage: `${RULE_SCHEME}:/{rule}.md`,
      servesFiles: true,
      ...(context.storageUri ? { storage: context.storageUri.toString() } : {}),
      version: String(context.extension.packageJSON['version']),
    } satisfies ClientOptions,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    markdown: { supportThemeIcons: true },
    middleware: {
      async provideDocumentFormattingEdits(document, options, token, next) {
        const edits = await next(document, options, token);
        // A draft has a list of edits, be it empty; a record has none.
        if (!edits && !token.isCancellationRequested) void offerCopy();
        return edits;
      },
    },
  };
}
