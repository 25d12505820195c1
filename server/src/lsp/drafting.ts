// Registers what helps while drafting: formatting, renaming, rewriting.
import { type Connection, LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import type { FeatureContext } from '../features/context.ts';
import type { ProfileSetting } from '../features/draft.ts';
import { formatDocument, formatOnType, formatRange, formattedText } from '../features/formatting.ts';
import { type Problem, prepareRename, rename } from '../features/rename.ts';
import type { Documents } from './documents.ts';
import { type DocumentParams, FORMATTED_TEXT_REQUEST } from './protocol.ts';
import type { RunSafe } from './runSafe.ts';
import type { SettingsStore } from './settings.ts';

export const DRAFTING_CAPABILITIES: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  renameProvider: { prepareProvider: true },
};

interface Means {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly runSafe: RunSafe;
}

interface AtDocument {
  readonly textDocument: { readonly uri: string };
}

export function registerDrafting(connection: Connection, { documents, settings, runSafe }: Means): void {
  /** The answer of a feature for an open document at its profile; null for one that is not open. */
  const ask = async <T>(
    { textDocument }: AtDocument,
    feature: (context: FeatureContext, profile: ProfileSetting) => T,
  ) => {
    const { profile } = await settings.of(textDocument.uri);
    const context = documents.context(textDocument.uri);
    return () => (context ? feature(context, profile) : null);
  };

  connection.onDocumentFormatting(async (params, token) =>
    runSafe('formatting', null, token, await ask(params, formatDocument)),
  );
  connection.onDocumentRangeFormatting(async (params, token) =>
    runSafe(
      'range formatting',
      null,
      token,
      await ask(params, (it, profile) => formatRange(it, params.range, profile)),
    ),
  );
  connection.onDocumentOnTypeFormatting(async (params, token) =>
    runSafe(
      'formatting on type',
      null,
      token,
      await ask(params, (it, profile) => formatOnType(it, params.position, profile)),
    ),
  );
  connection.onPrepareRename(async (params, token) => {
    const answer = await ask(params, (it, profile) => prepareRename(it, params.position, profile));
    return runSafe('rename', null, token, () => toError(answer()));
  });
  connection.onRenameRequest(async (params, token) => {
    const answer = await ask(params, (it, profile) => rename(it, params.position, params.newName, profile));
    return runSafe('rename', null, token, () => toError(answer()));
  });
  connection.onRequest(FORMATTED_TEXT_REQUEST, ({ uri }: DocumentParams) => {
    const context = documents.context(uri);
    return context ? formattedText(context.file) : null;
  });
}

const toError = <T>(answer: T | Problem): T | ResponseError<void> =>
  isProblem(answer) ? new ResponseError<void>(LSPErrorCodes.RequestFailed, answer.problem) : answer;

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'problem' in answer;
