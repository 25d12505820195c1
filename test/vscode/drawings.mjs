// Draws the pictures of the walkthrough into `client/media`: `node test/vscode/drawings.mjs [NAME...]`. Wants `npm run build` to have been run.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixturesFolder, projectFolder } from './editor/paths.mjs';
import { readDrawing, toSvg } from './ui/drawing.mjs';
import { cableExplorer, hideSideBar, hoverOn, widenSideBar } from './ui/driver.mjs';
import { onFile } from './ui/picture.mjs';

/** The window, small as the picture that is made of its editor or of its side bar. */
const WINDOW = { width: 480, height: 420 };

/** One entry a step of the walkthrough: a cable, and what a person does in it. */
const scenes = [
  { name: 'open', cable: 'correspondence/07LISBON427.txt', act: hideSideBar },
  {
    ...{ name: 'read', cable: 'correspondence/07LISBON427.txt' },
    act: async (page) => {
      await hideSideBar(page);
      await hoverOn(page, 'RUEHMD');
    },
  },
  {
    ...{ name: 'fix', cable: 'broken/dtgDay34.txt' },
    act: async (page) => {
      await hideSideBar(page);
      await hoverOn(page, '341015Z');
    },
  },
  {
    ...{ name: 'follow', cable: 'correspondence/07LISBON427.txt' },
    ...{ folder: path.join(fixturesFolder, 'correspondence'), part: '.part.sidebar .pane-body', width: 640 },
    act: async (page) => {
      await widenSideBar(page, 0.6);
      await cableExplorer(page, ['By Post', 'LISBON', 'Missing Cables', '06LISBON2211']);
    },
  },
];

const titles = JSON.parse(readFileSync(path.join(projectFolder, 'package.nls.json'), 'utf8'));
const wanted = process.argv.slice(2);
for (const { name, cable, folder = fixturesFolder, part = '.editor-instance', width = WINDOW.width, act } of scenes) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const drawings = [];
  let region;
  for (const theme of ['dark', 'light']) {
    const options = { file: path.join(fixturesFolder, cable), folder, theme, ...WINDOW, width };
    await onFile(options, async (page) => {
      await act(page);
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      region = await page.locator(part).first().boundingBox();
      drawings.push(await readDrawing(page, region));
    });
  }
  const file = path.join(projectFolder, `client/media/${name}.svg`);
  writeFileSync(file, toSvg(drawings, region, titles[`walkthrough.${name}.picture`]));
  console.log(file);
}
