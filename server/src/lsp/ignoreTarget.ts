// Which `.cablegram.json` the quick fixes "Ignore" write to.
import type { IgnoreTarget } from '../features/ignoreActions.ts';
import { CONFIG_NAME } from '../linter/config/config.ts';
import { folderOf } from '../linter/config/loadConfig.ts';
import { pathFrom } from '../linter/config/settings.ts';
import type { ProjectConfigs } from './projectConfigs.ts';
import { decodePath, hasFolder } from './uris.ts';

/**
 * The configuration that counts for the file; where there is none, one to be made in the folder that is open around the file, or
 * beside it. Nothing for a document that lies in no folder.
 */
export async function ignoreTarget(
  uri: string,
  configs: ProjectConfigs,
  folders: readonly string[],
): Promise<IgnoreTarget | undefined> {
  if (!hasFolder(uri)) return undefined;
  const { file } = await configs.of(uri);
  const around = folders
    .map((one) => one.replace(/\/$/, '')) // a folder at the top of its file system ends in a slash
    .filter((one) => uri.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length)[0];
  const folder = file ? folderOf(file.path) : (around ?? folderOf(uri));
  return { uri: `${folder}/${CONFIG_NAME}`, text: file?.text, path: pathFrom(folder, uri, decodePath) };
}
