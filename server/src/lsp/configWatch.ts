// Follows the `.cablegram.json` files, in the editor and on the disk: what they say counts at once, saved or not.
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { BASELINE_NAME } from '../linter/config/baseline.ts';
import { CONFIG_NAME } from '../linter/config/config.ts';
import type { DiagnosticsChannel } from './diagnosticsChannel.ts';
import type { Documents } from './documents.ts';
import type { ProjectConfigs } from './projectConfigs.ts';
import type { Runtime } from './runtime.ts';
import { unusedIgnores } from './unusedIgnores.ts';
import { isConfig } from './uris.ts';

/** Milliseconds after the last key before the files named in a configuration are looked at. */
const PAUSE = 300;

interface Means {
  readonly documents: Documents;
  readonly configs: ProjectConfigs;
  readonly channel: DiagnosticsChannel;
  readonly runtime: Runtime;
}

/** `watch` is to be called once the client can be asked for more, `filesChanged` with what it tells of files. */
export function followConfigs(
  connection: Connection,
  { documents, configs, channel, runtime }: Means,
): { watch(): void; filesChanged(changes: readonly FileEvent[]): void } {
  let cancel: () => void = () => {};

  const changed = (uris: readonly string[], gone: readonly string[] = []): void => {
    configs.forget(uris, gone);
    channel.refresh();
    cancel();
    cancel = runtime.delay(() => void showOpen(), PAUSE);
  };
  /** The mistakes of the configurations in the editor, and what in them is useless. */
  const showOpen = async (): Promise<void> => {
    for (const { uri } of documents.texts.all().filter((document) => isConfig(document.uri))) {
      const loaded = await configs.of(uri);
      if (loaded.file?.path !== uri) continue;
      const unused = await unusedIgnores(loaded, { read: configs.read, options: channel.options });
      configs.show(
        loaded.file,
        unused.map(({ span }) => span),
      );
    }
  };

  documents.texts.onDidChangeContent(({ document }) => {
    if (isConfig(document.uri)) changed([document.uri]);
  });
  // Not every client tells of changed files, and none at once: whoever opens a cable gets what counts now.
  documents.texts.onDidOpen(() => configs.forget());
  documents.texts.onDidClose(({ document }) => {
    if (isConfig(document.uri)) changed([document.uri]);
  });
  return {
    watch() {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/{${CONFIG_NAME},${BASELINE_NAME}}` }],
      });
    },
    filesChanged(changes) {
      const own = (isGone: boolean) =>
        changes
          .filter(({ uri, type }) => isConfig(uri) && (type === FileChangeType.Deleted) === isGone)
          .map(({ uri }) => uri);
      const [there, gone] = [own(false), own(true)];
      if (there.length + gone.length > 0) changed(there, gone);
    },
  };
}
