// The settings of the client, asked for anew when they change, and made sound whatever the client sends.
import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../linter/rule.ts';
import type { ServerSettings } from './protocol.ts';

const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off', 'default']);

/** Whatever a client sends as settings of `cablegram`, read into settings that hold; unknown values count as not set. */
function readSettings(value: unknown): ServerSettings {
  const settings = isRecord(value) ? value : {};
  const rules: Record<string, Severity | 'off' | 'default'> = {};
  if (isRecord(settings['rules'])) {
    for (const [name, severity] of Object.entries(settings['rules']))
      if (SEVERITIES.has(severity)) rules[name] = severity as Severity;
  }
  const profile = settings['profile'];
  const lens = isRecord(settings['codeLens']) ? settings['codeLens'] : {};
  return {
    profile: profile === 'archive' || profile === 'authoring' ? profile : 'auto',
    rules,
    inlayHints: settings['inlayHints'] === true,
    codeLens: { references: lens['references'] === true, citedBy: lens['citedBy'] === true },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Settings by document, cached until the client says that something changed. */
export class SettingsStore {
  private readonly connection: Connection;
  private readonly byUri = new Map<string, Promise<ServerSettings>>();
  /** The client answers `workspace/configuration`. */
  canAsk = false;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async of(uri: string): Promise<ServerSettings> {
    if (!this.canAsk) return readSettings(undefined);
    let settings = this.byUri.get(uri);
    if (!settings) {
      settings = this.connection.workspace
        .getConfiguration({ scopeUri: uri, section: 'cablegram' })
        .then(readSettings, () => readSettings(undefined));
      this.byUri.set(uri, settings);
    }
    return settings;
  }

  forget(uri?: string): void {
    if (uri === undefined) this.byUri.clear();
    else this.byUri.delete(uri);
  }
}
