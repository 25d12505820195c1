// Findings to the client: pulled where the client can, else pushed after a short pause. One validator behind both.
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { toDiagnostic } from '../features/diagnostics.ts';
import type { Finding } from '../linter/finding.ts';
import { lint } from '../linter/lint.ts';
import type { Documents } from './documents.ts';
import { STATUS_NOTIFICATION } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import { type SettingsStore, toLintOptions } from './settings.ts';
import { statusOf } from './status.ts';

const PAUSE = 150;

export interface DiagnosticsChannel {
  /** Findings of an open document at its settings. */
  findings(uri: string): Promise<readonly Finding[]>;
  /** The answer to a pull; tells the client the document's status too. */
  report(uri: string): Promise<DocumentDiagnosticReport>;
  /** A document was opened or changed. */
  changed(uri: string): void;
  /** A document was closed: nothing of it may stay behind in the client. */
  closed(uri: string): void;
  /** Settings changed. */
  refresh(): void;
  /** What the client can do, known after initialize. */
  mode: { pull: boolean; refresh: boolean };
}

export function createDiagnosticsChannel(
  connection: Connection,
  documents: Documents,
  settings: SettingsStore,
  runtime: Runtime,
): DiagnosticsChannel {
  const waiting = new Map<string, () => void>();

  const findings = async (uri: string): Promise<readonly Finding[]> => {
    const own = await settings.of(uri);
    const context = documents.context(uri);
    if (!context) return [];
    return lint(context.file, toLintOptions(own, runtime.now()));
  };

  const diagnostics = async (uri: string): Promise<Diagnostic[]> => {
    const found = await findings(uri);
    const own = await settings.of(uri);
    const context = documents.context(uri);
    if (!context) return [];
    void connection.sendNotification(STATUS_NOTIFICATION, statusOf(context, own, found));
    return found.map((finding) => toDiagnostic(context, finding));
  };

  const push = (uri: string): void => {
    waiting.get(uri)?.();
    const cancel = runtime.delay(() => {
      waiting.delete(uri);
      const version = documents.texts.get(uri)?.version;
      void diagnostics(uri).then((items) => {
        if (version !== undefined && documents.texts.get(uri)?.version === version)
          void connection.sendDiagnostics({ uri, version, diagnostics: items });
      });
    }, PAUSE);
    waiting.set(uri, cancel);
  };

  const channel: DiagnosticsChannel = {
    mode: { pull: false, refresh: false },
    findings,
    report: async (uri) => ({ kind: DocumentDiagnosticReportKind.Full, items: await diagnostics(uri) }),
    changed(uri) {
      if (!channel.mode.pull) push(uri);
    },
    closed(uri) {
      waiting.get(uri)?.();
      waiting.delete(uri);
      settings.forget(uri);
      if (!channel.mode.pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh() {
      settings.forget();
      if (channel.mode.pull) {
        if (channel.mode.refresh) connection.languages.diagnostics.refresh();
      } else for (const document of documents.texts.all()) push(document.uri);
    },
  };
  return channel;
}
