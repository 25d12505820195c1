// Shows one file in the editor, makes sure that it is shown as a cable, and takes its picture.
import path from 'node:path';
import { language, outline, takePicture, waitForColours, waitForFile, waitForLanguage } from './driver.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * Takes a picture of the file, see `onFile`.
 * @param options.picture where the PNG goes
 * @param options.act what else to do before the picture is taken, given the page
 * @returns the names in the outline
 */
export function pictureOf({ picture, act, ...options }) {
  return onFile({ ...options, failed: `${picture}.failed.png` }, async (page) => {
    await act?.(page);
    await takePicture(page, picture);
  });
}

/**
 * Opens the file, waits for language, colours and outline, and does something there.
 * Fails with a sentence for the user when one of them does not come.
 * @param options.failed where to put a picture of the page when something goes wrong
 * @param options.… where and how to open it: see `openWorkbench`
 * @returns the names in the outline
 */
export async function onFile({ file, failed, ...options }, act) {
  const name = path.basename(file);
  const { page, close } = await openWorkbench({ file, ...options });
  try {
    await orSay(waitForFile(page, name), () => `The editor did not open ${name}.`);
    await orSay(
      waitForLanguage(page, 'Cable'),
      async () => `${name} was not recognised as a cable: the editor takes it for ${await language(page)}.`,
    );
    await orSay(waitForColours(page), () => `${name} was recognised as a cable, but not coloured.`);
    const names = await orSay(outline(page), () => `${name} was recognised as a cable, but its outline stayed empty.`);
    await act(page);
    return names;
  } catch (error) {
    if (failed) await page.screenshot({ path: failed });
    throw error;
  } finally {
    await close();
  }
}

/** Puts a sentence in the place of a timeout. */
async function orSay(waiting, sentence) {
  try {
    return await waiting;
  } catch (error) {
    throw new Error(await sentence(), { cause: error });
  }
}
