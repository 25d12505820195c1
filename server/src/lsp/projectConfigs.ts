// The `.cablegram.json` files that count for open documents: read once, again when they change, their mistakes shown in them.
import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type ConfigFile, type LoadedConfig, loadConfig, NO_CONFIG } from '../linter/config/loadConfig.ts';
import { indexLines, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { Documents } from './documents.ts';
import { READ_FILES_REQUEST } from './protocol.ts';
import type { Runtime } from './runtime.ts';
import { hasFolder } from './uris.ts';

export interface ProjectConfigs {
  /** What counts for a document; for the configuration itself what is in it. */
  of(uri: string): Promise<LoadedConfig>;
  /** The text of a file, as it stands in the editor when it is open there. */
  read(uri: string): Promise<string | undefined>;
  /** Shows what is wrong in a configuration, and these entries as useless. */
  show(file: ConfigFile, useless?: readonly Span[]): void;
  /** Something was changed or made, or is gone from the disk: all is read anew when it is asked for. */
  forget(changed?: readonly string[], gone?: readonly string[]): void;
  /** The client answers requests for files. */
  canAsk: boolean;
}

export function createProjectConfigs(connection: Connection, documents: Documents, runtime: Runtime): ProjectConfigs {
  const texts = new Map<string, Promise<string | undefined>>();
  const byFolder = new Map<string, Promise<LoadedConfig>>();
  const shown = new Map<string, string>();
  const deleted = new Set<string>();
  const useless = new Map<string, readonly Span[]>();

  const fetch = async (uri: string): Promise<string | undefined> => {
    if (!configs.canAsk) return runtime.readFile?.(uri);
    const [text] = await connection.sendRequest<(string | null)[]>(READ_FILES_REQUEST, { uris: [uri] });
    return text ?? undefined;
  };
  const showAll = (loaded: LoadedConfig): LoadedConfig => {
    for (const file of loaded.file ? [loaded.file, ...loaded.others] : loaded.others) configs.show(file);
    return loaded;
  };
  const configs: ProjectConfigs = {
    canAsk: false,
    async of(uri) {
      if (!hasFolder(uri)) return NO_CONFIG;
      const folder = uri.slice(0, uri.lastIndexOf('/'));
      const loading = byFolder.get(folder) ?? loadConfig(uri, configs.read).then(showAll);
      byFolder.set(folder, loading);
      return loading;
    },
    read(uri) {
      // An editor keeps the text of a deleted file for a while; then the disk knows better.
      const open = deleted.has(uri) ? undefined : documents.texts.get(uri);
      if (open) return Promise.resolve(open.getText());
      // A byte order mark is no part of the text; what cannot be read counts as not there.
      const text =
        texts.get(uri) ??
        fetch(uri).then(
          (words) => words?.replace(/^\uFEFF/, ''),
          () => undefined,
        );
      texts.set(uri, text);
      return text;
    },
    show({ path: uri, text, problems }, spans = useless.get(uri) ?? []) {
      useless.set(uri, spans);
      const lines = indexLines(text);
      const range = ({ start, end }: Span) => ({ start: positionAt(lines, start), end: positionAt(lines, end) });
      const diagnostics: Diagnostic[] = [
        ...problems.map(({ span, message }) => ({
          range: range(span),
          severity: DiagnosticSeverity.Error,
          source: 'cablegram',
          message,
        })),
        ...spans.map((span) => ({
          range: range(span),
          severity: DiagnosticSeverity.Hint,
          tags: [DiagnosticTag.Unnecessary],
          source: 'cablegram',
          message: 'Nothing is ignored by this entry any more.',
        })),
      ];
      const key = JSON.stringify(diagnostics);
      if ((shown.get(uri) ?? '[]') === key) return;
      shown.set(uri, key);
      void connection.sendDiagnostics({ uri, diagnostics });
    },
    forget(changed = [], gone = []) {
      for (const uri of changed) deleted.delete(uri);
      for (const uri of gone) deleted.add(uri);
      texts.clear();
      byFolder.clear();
      if (changed.length + gone.length > 0) useless.clear();
      for (const uri of gone) if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
  return configs;
}
