// What a person does and sees in the editor, each as one function on the page of `workbench.mjs`. All of them wait for the outcome.

const quickInput = '.quick-input-widget input';
const activeEditor = '.editor-group-container.active .editor-instance';

/** Runs a command by its title in the command palette: `Explorer: Focus on Outline View`. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator(quickInput).fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a file of the folder by the end of its path, and waits for its tab. */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await page.locator(quickInput).fill(name);
  const fileName = name.split('/').pop();
  // The first of the list: before the list has followed what was typed, the file can stand further down.
  await page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: fileName }).waitFor();
  await page.keyboard.press('Enter');
  await waitForFile(page, fileName);
}

/** Waits until the file has the active tab and its text is there. */
export async function waitForFile(page, fileName) {
  await page.locator(`.tab.active[data-resource-name="${fileName}"]`).waitFor();
  await page.locator(`${activeEditor} .view-line`).first().waitFor();
}

/** The language that the status bar names: `Cable`, `Plain Text`. */
export function language(page) {
  return page.locator('[id="status.editor.mode"]').textContent();
}

/** Waits until the status bar names the language; gives up after 15 seconds, as plain text stays plain for good. */
export async function waitForLanguage(page, name) {
  await page.locator('[id="status.editor.mode"]').filter({ hasText: name }).waitFor({ timeout: 15_000 });
}

/** Waits until the text of the active editor has at least three colours. */
export async function waitForColours(page) {
  await page.waitForFunction((editor) => {
    const words = [...document.querySelectorAll(`${editor} .view-line > span > span`)];
    return new Set(words.map((word) => getComputedStyle(word).color)).size >= 3;
  }, activeEditor);
}

/** Shows the outline in the lower part of the side bar and gives the names in it, once there are any. */
export async function outline(page) {
  await runCommand(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-tree .monaco-list-row');
  await rows.first().waitFor();
  await growOutline(page);
  return rows.locator('.label-name').allInnerTexts();
}

/** Points at the first place that shows the word, and gives the text of the hover. */
export async function hoverOn(page, word) {
  const { x, y } = await centreOf(page, word);
  await page.mouse.move(x, y);
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
  await hover.first().waitFor();
  return (await hover.allInnerTexts()).join('\n');
}

/** Puts the cursor into the first place that shows the word. */
export async function clickOn(page, word) {
  const { x, y } = await centreOf(page, word);
  await page.mouse.click(x, y);
}

/** Types at the end of the line that shows the words, and gives what is suggested; the first suggestion is explained beside the list. */
export async function suggestions(page, words, typed) {
  await clickOn(page, words);
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.first().waitFor();
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details').first().waitFor();
  return rows.allInnerTexts();
}

/** Waits for the grey words of a hint in the text. */
export async function inlayHint(page, words) {
  await page.locator(`${activeEditor} .view-line`, { hasText: words }).first().waitFor();
}

/** Shows the list of problems, and gives each with its message, line and source, once there are any. */
export async function problems(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.nth(1).waitFor(); // the first one names the file
  const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  return labels.filter((label) => / at line \d+ /.test(label));
}

/** Opens the menu of quick fixes at the underlined word, and gives their titles. */
export async function quickFixes(page, word) {
  await page.locator(`${activeEditor} :is(.squiggly-error, .squiggly-warning, .squiggly-info)`).first().waitFor();
  await clickOn(page, word);
  await page.keyboard.press('Control+.');
  const titles = page.locator('.action-widget .monaco-list-row.action .title');
  await titles.first().waitFor();
  return titles.allInnerTexts();
}

/** Goes to the last line, and waits for the title of the section above the first line in sight. */
export async function scrollToEnd(page) {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+End');
  await page.locator(`${activeEditor} .sticky-widget .sticky-line-content`).first().waitFor();
}

/** Opens what the braces beside the language in the status bar hold, and gives its text. */
export async function languageStatus(page) {
  await page.locator('[id="status.languageStatus"]').click();
  const item = page.locator('.hover-language-status');
  await item.first().waitFor();
  return (await item.allInnerTexts()).join('\n');
}

/** Gives the whole side bar to the outline, and three eighths of the window to the side bar, so that names are not cut. */
export async function widenOutline(page) {
  await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ state: 'hidden' });
  await widenSideBar(page, 3 / 8);
}

/** Gives a share of the window's width to the side bar. */
export async function widenSideBar(page, share) {
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  const { width: all, height } = page.viewportSize();
  await drag(page, { x: x + width, y: height / 2 }, { x: all * share, y: height / 2 });
}

/** Shows the cable explorer and opens the nodes with these names, each below the one before or beside it. */
export async function cableExplorer(page, names) {
  await runCommand(page, 'Cables: Focus on Cables View');
  const rows = page.locator('.pane-body .monaco-list-row');
  for (const name of names) {
    const row = rows.filter({ hasText: name }).first();
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await page.locator('.pane-body .monaco-list-row[aria-expanded="true"]').filter({ hasText: name }).first().waitFor();
  }
  await moveMouseAway(page);
}

/** Peeks at what the word stands for, by the title of a command: `Peek Definition`, `Peek Call Hierarchy`. */
export async function peek(page, word, command) {
  await clickOn(page, word);
  await runCommand(page, command);
  await page.locator('.zone-widget .monaco-list-row, .zone-widget .monaco-tl-row').first().waitFor();
}

/** Opens the walkthrough of the extension at the step with this title. */
export async function walkthrough(page, step) {
  await runCommand(page, 'Welcome: Open Walkthrough');
  await page.locator(quickInput).fill('Read, check and follow');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'follow cables' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.getting-started-step', { hasText: step }).click();
  await page.locator('.getting-started-step.expanded', { hasText: step }).waitFor();
  await page.waitForTimeout(1000); // the picture is a page of its own, and fades in
}

/** Types into the search box for cables, and waits for what it finds. */
export async function findCables(page, words) {
  await runCommand(page, 'Cablegram: Find Cable');
  await page.locator(quickInput).fill(words);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
}

/** Takes the side bar away. */
export async function hideSideBar(page) {
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

/** Waits for the fades to end, then takes a picture of the whole window. */
export async function takePicture(page, file) {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
}

/** Drags the upper edge of the outline to a third of the window's height, so that it shows more than its first entries. */
async function growOutline(page) {
  const header = await page.locator('.pane-header[aria-label^="Outline"]').boundingBox();
  const goal = page.viewportSize().height / 3;
  if (!header || header.y <= goal) return;
  const x = header.x + header.width / 3;
  await drag(page, { x, y: header.y }, { x, y: goal });
}

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await moveMouseAway(page);
}

/** To the title of the side bar, where nothing lights up. */
async function moveMouseAway(page) {
  await page.mouse.move(page.viewportSize().width / 8, 3);
}

/** Where the word is on the page: its line has to be in sight. The editor shows blanks as U+00A0, and a token may be a part of the word or more. */
async function centreOf(page, word) {
  const place = await page.waitForFunction(
    ([editor, wanted]) => {
      for (const line of document.querySelectorAll(`${editor} .view-line`)) {
        const text = line.textContent.replaceAll('\u00a0', ' ');
        const start = text.indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const locate = (offset, set) => {
          let passed = 0;
          walker.currentNode = line;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (offset <= passed + node.length) return set.call(range, node, offset - passed);
            passed += node.length;
          }
        };
        locate(start, range.setStart);
        locate(start + wanted.length, range.setEnd);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    [activeEditor, word],
  );
  return place.jsonValue();
}
