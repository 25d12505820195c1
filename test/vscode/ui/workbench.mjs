// Opens the embedded editor with the extension installed and shows it in the headless browser.
import path from 'node:path';
import { startBrowser } from '../editor/browser.mjs';
import { projectFolder } from '../editor/paths.mjs';
import { startServer } from '../editor/server.mjs';
import { pictureSettings } from './look.mjs';

/**
 * @param options.folder the folder to open; the file's own when left out
 * @param options.file, options.line the file to open, and the one-based line to show
 * @param options.theme a short name of `look.mjs` or the name of any theme
 * @param options.settings further settings of the user
 * @param options.extension the folder of the extension
 * @returns `page`: what the driver (`driver.mjs`) works on; `close()`: ends it all
 */
export async function openWorkbench({ folder, file, line, theme, settings, extension = projectFolder, ...size }) {
  const started = await Promise.allSettled([
    startServer({ settings: { ...pictureSettings(theme), ...settings }, extension }),
    startBrowser({ width: 1280, height: 800, scale: 1.5, ...size }),
  ]);
  const [server, shown] = started.map((each) => each.value);
  const close = async () => {
    await shown?.browser.close().catch(() => {});
    await server?.stop();
  };
  try {
    for (const each of started) if (each.status === 'rejected') throw each.reason;
    const { page } = shown;
    page.setDefaultTimeout(30_000);
    await page.goto(server.address({ folder: folder ?? path.dirname(file), file, line }), { waitUntil: 'commit' });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
