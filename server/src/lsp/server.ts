// The language server: one registration a feature. Knows the protocol, nothing of cables.
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type FileOperationRegistrationOptions,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActions, FIX_ALL } from '../features/codeActions.ts';
import { folding } from '../features/folding.ts';
import { highlights } from '../features/highlights.ts';
import { hover } from '../features/hover/hover.ts';
import { outline } from '../features/outline.ts';
import { refactorActions } from '../features/refactor/refactor.ts';
import { repairActions } from '../features/repairActions.ts';
import { selectionRanges } from '../features/selectionRanges.ts';
import { legend, semanticTokens, semanticTokensDelta } from '../features/semanticTokens.ts';
import { toJson } from '../semantics/cableJson.ts';
import { dumpTree } from '../syntax/dump.ts';
import { english, type Translate, translator } from '../text/translate.ts';
import { followConfigs } from './configWatch.ts';
import { createDiagnosticsChannel } from './diagnosticsChannel.ts';
import { createDocuments } from './documents.ts';
import { draftingCapabilities, registerDrafting } from './drafting.ts';
import { registerExplorer } from './explorer.ts';
import { ignoreTarget } from './ignoreTarget.ts';
import { NAVIGATION_CAPABILITIES, registerNavigation } from './navigation.ts';
import { createProjectConfigs } from './projectConfigs.ts';
import { type ClientOptions, type DocumentParams, FACTS_REQUEST, SYNTAX_TREE_REQUEST } from './protocol.ts';
import { registerRepairs } from './repairs.ts';
import { registerReport } from './report.ts';
import { createRunSafe } from './runSafe.ts';
import type { Runtime } from './runtime.ts';
import { SettingsStore } from './settings.ts';
import { createSettled } from './settled.ts';
import { isConfig } from './uris.ts';
import { createWorkspace } from './workspace.ts';

/** Registers everything on the connection and starts to listen. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = createDocuments(connection);
  const settings = new SettingsStore(connection);
  const configs = createProjectConfigs(connection, documents, runtime);
  const workspace = createWorkspace(connection, documents, runtime);
  const channel = createDiagnosticsChannel(connection, documents, settings, configs, workspace, runtime);
  const runSafe = createRunSafe(connection, runtime);
  const settled = createSettled(workspace, runtime);
  let watchesSettings = false;
  let client: ClientCapabilities = {};
  let copiesRecords = false;
  let translate = english;
  const t: Translate = (words, ...values) => translate(words, ...values);

  connection.onInitialize((params) => {
    const { capabilities, initializationOptions } = params;
    client = capabilities;
    const options = (initializationOptions ?? {}) as ClientOptions;
    const { readsFiles = false, rulePage } = options;
    copiesRecords = options.copiesRecords ?? false;
    translate = translator(options.words);
    workspace.start(params);
    configs.canAsk = readsFiles;
    channel.mode = {
      rulePage,
      pull: capabilities.textDocument?.diagnostic !== undefined,
      refresh: capabilities.workspace?.diagnostics?.refreshSupport ?? false,
    };
    settings.canAsk = capabilities.workspace?.configuration ?? false;
    watchesSettings = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    return {
      serverInfo: { name: 'cablegram' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentSymbolProvider: { label: 'Cablegram' },
        hoverProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentHighlightProvider: true,
        semanticTokensProvider: { legend, full: { delta: true } },
        ...NAVIGATION_CAPABILITIES,
        ...draftingCapabilities(capabilities),
        workspace: { fileOperations: { didRename: RENAMES } },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, CodeActionKind.Refactor] },
        ...(channel.mode.pull
          ? {
              diagnosticProvider: {
                identifier: 'cablegram',
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  });
  connection.onInitialized(() => {
    drafting.start();
    if (watchesSettings)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'cablegram' });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) configWatch.watch();
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(() => workspace.foldersChanged());
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    configWatch.filesChanged(changes);
    workspace.filesChanged(changes);
  });
  connection.workspace.onDidRenameFiles(({ files }) => workspace.filesRenamed(files));
  connection.onShutdown(() => workspace.stop());
  connection.onDidChangeConfiguration(() => {
    channel.refresh();
    navigation.refresh();
    drafting.refresh();
  });
  const configWatch = followConfigs(connection, { documents, configs, channel, runtime });
  documents.texts.onDidChangeContent(({ document }) => {
    if (!isConfig(document.uri)) channel.changed(document.uri);
  });
  documents.texts.onDidClose(({ document }) => channel.closed(document.uri));

  connection.languages.diagnostics.on(({ textDocument }) => channel.report(textDocument.uri));

  const context = (params: { readonly textDocument: { readonly uri: string } }) =>
    documents.context(params.textDocument.uri);
  connection.onDocumentSymbol((params, token) =>
    runSafe('outline', null, token, () => mapDefined(context(params), outline)),
  );
  connection.onHover((params, token) =>
    runSafe('hover', null, token, () => mapDefined(context(params), (it) => hover(it, params.position))),
  );
  connection.onFoldingRanges((params, token) =>
    runSafe('folding', null, token, () => mapDefined(context(params), folding)),
  );
  connection.onSelectionRanges((params, token) =>
    runSafe('selection ranges', null, token, () =>
      mapDefined(context(params), (it) => selectionRanges(it, params.positions)),
    ),
  );
  connection.onDocumentHighlight((params, token) =>
    runSafe('highlights', null, token, () => mapDefined(context(params), (it) => highlights(it, params.position))),
  );
  connection.languages.semanticTokens.on((params, token) =>
    runSafe('semantic tokens', { data: [] }, token, () => mapDefined(context(params), semanticTokens) ?? { data: [] }),
  );
  connection.languages.semanticTokens.onDelta((params, token) =>
    runSafe(
      'semantic tokens',
      { data: [] },
      token,
      () => mapDefined(context(params), (it) => semanticTokensDelta(it, params.previousResultId)) ?? { data: [] },
    ),
  );
  connection.onCodeAction(async (params, token) => {
    const { uri } = params.textDocument;
    const verdict = await channel.check(uri);
    const folders = client.workspace?.workspaceFolders ? await connection.workspace.getWorkspaceFolders() : [];
    const target =
      verdict &&
      (await ignoreTarget(
        uri,
        configs,
        (folders ?? []).map((folder) => folder.uri),
      ));
    return runSafe('code actions', null, token, () =>
      mapDefined(verdict, ({ context: own, checked, options }) => [
        ...codeActions(own, params.range, params.context, checked, target),
        ...repairActions(own, params.range, params.context),
        ...refactorActions(own, params.range, params.context, options.profile, {
          now: options.now,
          inCopy: copiesRecords,
        }),
      ]),
    );
  });

  registerRepairs(connection, documents, runSafe);
  const drafting = registerDrafting(connection, {
    documents,
    workspace,
    settings,
    profileOf: async (uri) => (await channel.options(uri)).profile,
    runSafe,
    settled,
    runtime,
    client: () => client,
    copiesRecords: () => copiesRecords,
  });
  const navigation = registerNavigation(connection, {
    documents,
    workspace,
    settings,
    runSafe,
    settled,
    client: () => client,
    t,
  });
  registerExplorer(connection, { workspace, runSafe, settled, runtime, t });
  registerReport(connection, { documents, channel, workspace, runSafe, runtime });

  connection.onRequest(
    SYNTAX_TREE_REQUEST,
    ({ uri }: DocumentParams) =>
      documents
        .context(uri)
        ?.file.messages.map(({ model }) => dumpTree(model.text, model.tree))
        .join('\n') ?? null,
  );
  connection.onRequest(FACTS_REQUEST, ({ uri }: DocumentParams) => {
    const messages = documents.context(uri)?.file.messages;
    return messages
      ? JSON.stringify(
          messages.map(({ model, start }, i) => toJson(model, start, i, null)),
          null,
          2,
        )
      : null;
  });
  connection.listen();
}

/** Of cables, and of folders, in which they may be. */
const RENAMES: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{txt,cable}', matches: 'file', options: { ignoreCase: true } } },
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

const mapDefined = <T, R>(value: T | undefined, map: (value: T) => R): R | null =>
  value === undefined ? null : map(value);
