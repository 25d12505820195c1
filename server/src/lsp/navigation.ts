// Registers what leads from one place to another: in a cable, and from cable to cable.
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { LocationLink } from 'vscode-languageserver-types';
import type { FeatureContext } from '../features/context.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/navigation/callHierarchy.ts';
import { codeLenses } from '../features/navigation/codeLens.ts';
import { definition } from '../features/navigation/definition.ts';
import { documentLinks } from '../features/navigation/documentLinks.ts';
import { linkedEditing } from '../features/navigation/linkedEditing.ts';
import { missingCsv } from '../features/navigation/missingCables.ts';
import { references } from '../features/navigation/references.ts';
import { workspaceSymbols } from '../features/navigation/workspaceSymbols.ts';
import type { Translate } from '../text/translate.ts';
import type { Documents } from './documents.ts';
import { MISSING_CSV_REQUEST } from './protocol.ts';
import type { RunSafe } from './runSafe.ts';
import type { SettingsStore } from './settings.ts';
import type { Settled } from './settled.ts';
import type { Workspace } from './workspace.ts';

export const NAVIGATION_CAPABILITIES: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  callHierarchyProvider: true,
  codeLensProvider: {},
  documentLinkProvider: {},
  linkedEditingRangeProvider: true,
  workspaceSymbolProvider: true,
};

/** How long an answer waits for an index that is being built when one without it is of some use; milliseconds. */
const MOMENT = 2000;

interface Means {
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly settings: SettingsStore;
  readonly runSafe: RunSafe;
  readonly settled: Settled;
  /** What the client can do; known after initialize. */
  readonly client: () => ClientCapabilities;
  readonly t: Translate;
}

interface AtDocument {
  readonly textDocument: { readonly uri: string };
}

export interface Navigation {
  /** Settings changed. */
  refresh(): void;
}

export function registerNavigation(connection: Connection, means: Means): Navigation {
  const { documents, workspace, settings, runSafe, settled, client, t } = means;
  /** The answer of a feature for an open document; `none` for one that is not open. */
  const ask = <T>({ textDocument }: AtDocument, none: T, feature: (context: FeatureContext) => T): T => {
    const context = documents.context(textDocument.uri);
    return context ? feature(context) : none;
  };
  const index = () => workspace.index();

  connection.onDefinition(async (params, token) => {
    await settled(token, MOMENT);
    return runSafe('definition', null, token, () => {
      const links = ask<LocationLink[]>(params, [], (it) => definition(it, index(), params.position));
      return client().textDocument?.definition?.linkSupport ? links : links.map(toLocation);
    });
  });
  connection.onReferences(async (params, token) => {
    await settled(token);
    return runSafe('references', null, token, () =>
      ask(params, null, (it) => references(it, index(), params.position, params.context.includeDeclaration)),
    );
  });
  connection.languages.callHierarchy.onPrepare(async (params, token) => {
    await settled(token);
    return runSafe('call hierarchy', null, token, () =>
      ask(params, null, (it) => prepareCallHierarchy(it, index(), params.position, t)),
    );
  });
  connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
    runSafe('incoming calls', null, token, () => incomingCalls(index(), item)),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
    runSafe('outgoing calls', null, token, () => outgoingCalls(index(), item, t)),
  );
  connection.onCodeLens(async (params, token) => {
    const { codeLens } = await settings.of(params.textDocument.uri);
    if (codeLens.citedBy) await settled(token);
    return runSafe('code lens', null, token, () =>
      ask(params, null, (it) => codeLenses(it, workspace.known(), codeLens, t)),
    );
  });
  connection.onDocumentLinks((params, token) =>
    runSafe('document links', null, token, () => ask(params, null, (it) => documentLinks(it, workspace.known()))),
  );
  connection.languages.onLinkedEditingRange((params, token) =>
    runSafe('linked editing', null, token, () => ask(params, null, (it) => linkedEditing(it, params.position))),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await settled(token, MOMENT);
    return runSafe('workspace symbols', null, token, () => workspaceSymbols(index(), query));
  });
  connection.onRequest(MISSING_CSV_REQUEST, async (_params: unknown, token) => {
    await settled(token);
    return runSafe('missing cables', '', token, () => missingCsv(index(), t));
  });
  return {
    refresh() {
      if (client().workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
    },
  };
}

const toLocation = ({ targetUri, targetSelectionRange }: LocationLink) => ({
  uri: targetUri,
  range: targetSelectionRange,
});
