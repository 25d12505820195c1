// Findings to the client: pulled where the client can, else pushed after a short pause. One validator behind both.
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Kept } from '../features/context.ts';
import { toDiagnostic } from '../features/diagnostics.ts';
import { type FileSettings, settingsFor } from '../linter/config/settings.ts';
import { asksOthers, check, type KnownFindings, type LintOptions } from '../linter/lint.ts';
import type { Documents } from './documents.ts';
import type { OpenDocument } from './openDocument.ts';
import type { ProjectConfigs } from './projectConfigs.ts';
import { STATUS_NOTIFICATION } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import type { SettingsStore } from './settings.ts';
import { statusOf } from './status.ts';
import { decodePath, isView } from './uris.ts';
import type { Verdict } from './verdict.ts';
import type { Workspace } from './workspace.ts';

const PAUSE = 150;
const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds for the checks of one document: more than that a reader would notice while typing. */
const TIME_LIMIT = 2000;

export interface DiagnosticsChannel {
  /** The findings of an open document at its settings, found once a version. */
  check(uri: string): Promise<Verdict | undefined>;
  /** What counts for a document, open or not; its time begins now. */
  options(uri: string): Promise<LintOptions & FileSettings>;
  /** The answer to a pull; tells the client the document's status too. */
  report(uri: string): Promise<DocumentDiagnosticReport>;
  /** A document was opened or changed. */
  changed(uri: string): void;
  /** A document was closed: nothing of it may stay behind in the client. */
  closed(uri: string): void;
  /** Settings or configurations changed. */
  refresh(): void;
  /** What the client can do, known after initialize; `rulePage` as `toDiagnostic` takes it. */
  mode: { pull: boolean; refresh: boolean; rulePage: string | undefined };
}

export function createDiagnosticsChannel(
  connection: Connection,
  documents: Documents,
  settings: SettingsStore,
  configs: ProjectConfigs,
  workspace: Workspace,
  runtime: Runtime,
): DiagnosticsChannel {
  const waiting = new Map<string, () => void>();
  const verdicts = new Map<string, { readonly version: number; readonly verdict: Promise<Verdict | undefined> }>();

  // Findings of messages that an edit left alone. What depends on the clock changes by the day.
  let day = 0;
  let known = new WeakMap<Kept, KnownFindings>();
  const knownFindings = ({ kept }: OpenDocument, { now }: LintOptions): KnownFindings => {
    const today = Math.floor(now / DAY);
    if (today !== day) known = new WeakMap();
    day = today;
    const own = known.get(kept) ?? new WeakMap();
    known.set(kept, own);
    return own;
  };

  const judge = async (uri: string): Promise<Verdict | undefined> => {
    const options = await channel.options(uri);
    const context = documents.context(uri);
    return (
      context && { context, options, checked: check(context.file, options, undefined, knownFindings(context, options)) }
    );
  };

  const diagnostics = async (uri: string): Promise<Diagnostic[]> => {
    const verdict = await channel.check(uri);
    if (!verdict || !documents.context(uri)) return [];
    void connection.sendNotification(STATUS_NOTIFICATION, statusOf(verdict));
    if (isView(uri)) return [];
    return verdict.checked.shown.map((finding) => toDiagnostic(verdict.context, finding, channel.mode.rulePage));
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

  /** Documents with a rule that compares them with others. */
  const comparing = new Set<string>();
  let cancelLook: (() => void) | undefined;
  const showAnew = (): void => {
    if (channel.mode.pull) {
      if (channel.mode.refresh) connection.languages.diagnostics.refresh();
    } else for (const document of documents.cables()) push(document.uri);
  };

  const channel: DiagnosticsChannel = {
    mode: { pull: false, refresh: false, rulePage: undefined },
    check(uri) {
      const version = documents.texts.get(uri)?.version;
      const known = verdicts.get(uri);
      if (known && known.version === version) return known.verdict;
      const verdict = judge(uri);
      if (version !== undefined) verdicts.set(uri, { version, verdict });
      return verdict;
    },
    async options(uri) {
      const { profile, rules } = await settings.of(uri);
      const own = settingsFor(await configs.of(uri), uri, { below: { profile, rules }, decode: decodePath });
      const now = runtime.now();
      // The index is built only when a rule that needs it was switched on.
      const others = asksOthers(own) ? { index: workspace.index(), uri } : undefined;
      if (others) comparing.add(uri);
      else comparing.delete(uri);
      return { ...own, others, now, isTimeUp: () => runtime.now() - now > TIME_LIMIT };
    },
    report: async (uri) => ({ kind: DocumentDiagnosticReportKind.Full, items: await diagnostics(uri) }),
    changed(uri) {
      if (!channel.mode.pull) push(uri);
    },
    closed(uri) {
      waiting.get(uri)?.();
      waiting.delete(uri);
      verdicts.delete(uri);
      comparing.delete(uri);
      settings.forget(uri);
      if (!channel.mode.pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh() {
      settings.forget();
      verdicts.clear();
      known = new WeakMap();
      showAnew();
    },
  };
  workspace.onDidChange(() => {
    // What changed may be the document itself: then it is checked again anyhow, and the others with it.
    const waitsFor = [...comparing].filter((uri) => documents.texts.get(uri) !== undefined);
    if (waitsFor.length === 0) return;
    for (const uri of waitsFor) verdicts.delete(uri);
    cancelLook?.();
    cancelLook = runtime.delay(showAnew, PAUSE);
  });
  return channel;
}
