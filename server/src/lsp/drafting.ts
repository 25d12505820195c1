// Registers what helps while drafting: completion, formatting, renaming, inlay hints.
import {
  type ClientCapabilities,
  CompletionTriggerKind,
  type Connection,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { completion } from '../features/completion/completion.ts';
import type { FeatureContext } from '../features/context.ts';
import type { ProfileSetting } from '../features/draft.ts';
import { formatDocument, formatOnType, formatRange } from '../features/formatting.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { type Problem, prepareRename, rename } from '../features/rename.ts';
import type { Documents } from './documents.ts';
import { IS_RECORD_ERROR } from './protocol.ts';
import type { RunSafe } from './runSafe.ts';
import type { Runtime } from './runtime.ts';
import type { SettingsStore } from './settings.ts';
import type { Settled } from './settled.ts';
import type { Workspace } from './workspace.ts';

/** What is announced to a client; formatting is registered later where that can be for cables alone. */
export const draftingCapabilities = (client: ClientCapabilities): ServerCapabilities => ({
  ...(registersFormatting(client) ? {} : { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: [' ', '/', '('] },
  inlayHintProvider: true,
});

/** Configurations are open in the server, too, and have a formatter of their own. */
const registersFormatting = ({ textDocument }: ClientCapabilities): boolean =>
  (textDocument?.formatting?.dynamicRegistration && textDocument.rangeFormatting?.dynamicRegistration) ?? false;

interface Means {
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly settings: SettingsStore;
  /** The profile that counts for a document, by the client's settings and the project's. */
  readonly profileOf: (uri: string) => Promise<ProfileSetting>;
  readonly runSafe: RunSafe;
  readonly settled: Settled;
  readonly runtime: Runtime;
  /** What the client can do; known after initialize. */
  readonly client: () => ClientCapabilities;
  /** Whether what is asked of a record is done on a copy by the client; known after initialize. */
  readonly copiesRecords: () => boolean;
}

interface AtDocument {
  readonly textDocument: { readonly uri: string };
}

export interface Drafting {
  /** The client is ready. */
  start(): void;
  /** Settings changed. */
  refresh(): void;
}

export function registerDrafting(connection: Connection, means: Means): Drafting {
  const { documents, workspace, settings, profileOf, runSafe, settled, runtime, client, copiesRecords } = means;
  /** The answer of a feature for an open document at its profile; null for one that is not open. */
  const ask = async <T>(
    { textDocument }: AtDocument,
    feature: (context: FeatureContext, profile: ProfileSetting) => T,
  ) => {
    const profile = await profileOf(textDocument.uri);
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
    const answer = await ask(params, (it, profile) => prepareRename(it, params.position, profile, copiesRecords()));
    return runSafe('rename', null, token, () => toError(answer()));
  });
  connection.onRenameRequest(async (params, token) => {
    const answer = await ask(params, (it, profile) => rename(it, params.position, params.newName, profile));
    return runSafe('rename', null, token, () => toError(answer()));
  });
  connection.onCompletion((params, token) =>
    runSafe('completion', null, token, () => {
      const context = documents.context(params.textDocument.uri);
      const { context: asked } = params;
      return context
        ? completion(context, workspace.index(), params.position, {
            snippets: client().textDocument?.completion?.completionItem?.snippetSupport ?? false,
            trigger: asked?.triggerKind === CompletionTriggerKind.TriggerCharacter ? asked.triggerCharacter : undefined,
            now: runtime.now(),
          })
        : null;
    }),
  );
  connection.languages.inlayHint.on(async (params, token) => {
    const { inlayHints: isOn } = await settings.of(params.textDocument.uri);
    // The subjects of references are those of other files.
    if (isOn) await settled(token);
    return runSafe('inlay hints', null, token, () => {
      const context = isOn ? documents.context(params.textDocument.uri) : undefined;
      return context ? inlayHints(context, workspace.index(), params.range) : null;
    });
  });
  return {
    start() {
      if (!registersFormatting(client())) return;
      const options = { documentSelector: [{ language: 'cable' }] };
      void connection.client.register(DocumentFormattingRequest.type, options);
      void connection.client.register(DocumentRangeFormattingRequest.type, options);
    },
    refresh() {
      if (client().workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
    },
  };
}

const toError = <T>(answer: T | Problem): T | ResponseError<void> =>
  isProblem(answer)
    ? new ResponseError<void>(answer.isRecord ? IS_RECORD_ERROR : LSPErrorCodes.RequestFailed, answer.problem)
    : answer;

const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'problem' in answer;
