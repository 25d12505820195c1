// Takes the pictures for readme and review: `node test/vscode/pictures.mjs FOLDER [NAME...]`. Wants `npm run build` to have been run.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fixturesFolder } from './editor/paths.mjs';
import {
  cableExplorer,
  findCables,
  hideSideBar,
  hoverOn,
  inlayHint,
  languageStatus,
  peek,
  problems,
  quickFixes,
  scrollToEnd,
  suggestions,
  walkthrough,
  widenOutline,
  widenSideBar,
} from './ui/driver.mjs';
import { pictureOf } from './ui/picture.mjs';

/** One of the cables that cite each other, with their folder alone. */
const correspondence = (name) => ({
  folder: path.join(fixturesFolder, 'correspondence'),
  cable: `correspondence/${name}.txt`,
});

/**
 * One entry a picture: a cable under `fixtures/` shown with colours and outline, and what to do in it before the picture is taken.
 * To add one, write down what a person would do; `ui/driver.mjs` has the words for it.
 */
const scenes = [
  { name: 'dark', theme: 'dark', cable: 'sample.txt' },
  { name: 'light', theme: 'light', cable: 'sample.txt' },
  { name: 'high-contrast', theme: 'high-contrast', cable: 'sample.txt' },
  { name: 'paragraphs', theme: 'light', cable: 'sample.txt', line: 50 },
  { name: 'hover-indicator', theme: 'dark', cable: 'sample.txt', act: (page) => hoverOn(page, 'RUEATRS') },
  { name: 'hover-dtg', theme: 'light', cable: 'sample.txt', act: (page) => hoverOn(page, '131516Z') },
  { name: 'problems', theme: 'light', cable: 'broken/dtgDay34.txt', act: (page) => problems(page) },
  { name: 'quick-fix', theme: 'dark', cable: 'broken/dtgDay34.txt', act: (page) => quickFixes(page, '341015Z') },
  { name: 'pilcrows', theme: 'dark', cable: 'archive/07LISBON1202.txt', line: 40 },
  { name: 'sections', theme: 'dark', cable: 'transmitted/twoSections.txt' },
  {
    name: 'sticky',
    theme: 'light',
    cable: 'transmitted/twoSections.txt',
    height: 620,
    act: (page) => scrollToEnd(page),
  },
  { name: 'print-1976', theme: 'dark', cable: 'older/1976LISBON03310.txt' },
  { name: 'status', theme: 'dark', cable: 'sample.txt', act: (page) => languageStatus(page) },
  ...['dark', 'light'].flatMap((theme) => [
    ...[
      ['address', 'RUEHVI/AMEMBASSY VIENNA', '\nMADR'],
      ['tags', 'TAGS: EAGR', ', PRE'],
      ['captions', 'SIPDIS', '\n\nS'],
      ['markings', 'hive has a number.', '\n\n2. ('],
    ].map(([what, words, typed]) => ({
      ...{ name: `completion-${what}-${theme}`, theme, cable: 'transmitted/oneSection.txt' },
      act: async (page) => {
        await hideSideBar(page);
        await suggestions(page, words, typed);
      },
    })),
    {
      ...{ name: `inlay-hints-${theme}`, theme, ...correspondence('07MADRID512') },
      settings: { 'cablegram.inlayHints': true },
      act: async (page) => {
        await hideSideBar(page);
        await inlayHint(page, /LISBON.427.+LAMPS/);
      },
    },
    {
      ...{ name: `explorer-${theme}`, theme, ...correspondence('07LISBON427') },
      act: (page) =>
        cableExplorer(page, ['By Post', 'LISBON', 'By Classification', 'Threads', 'Missing Cables', '06LISBON2211']),
    },
    {
      ...{ name: `calls-${theme}`, theme, ...correspondence('07LISBON427') },
      act: async (page) => {
        await hideSideBar(page);
        await peek(page, 'LISBON 000427', 'Peek Call Hierarchy');
      },
    },
    {
      ...{ name: `peek-${theme}`, theme, ...correspondence('07STATE40112') },
      act: async (page) => {
        await hideSideBar(page);
        await peek(page, 'refs A and B', 'Peek Definition');
      },
    },
    {
      ...{ name: `find-${theme}`, theme, ...correspondence('07LISBON427') },
      act: (page) => findCables(page, '@LISBON lamps'),
    },
    ...['Open a cable', 'Read it', 'Fix what is malformed', 'Follow it'].map((step, i) => ({
      ...{ name: `walkthrough-${i + 1}-${theme}`, theme, ...correspondence('07LISBON427') },
      act: (page) => walkthrough(page, step),
    })),
  ]),
  // Those of the readme, kept in docs/images.
  {
    ...{ name: 'editor', theme: 'dark', cable: 'sample.txt', width: 1120, height: 870, scale: 1.25 },
    act: async (page) => {
      await widenOutline(page);
      await hoverOn(page, 'RUEHBS');
    },
  },
  {
    ...{ name: 'finding', theme: 'dark', cable: 'broken/dtgDay34.txt', width: 1120, height: 560, scale: 1.25 },
    act: async (page) => {
      await hideSideBar(page);
      await problems(page);
      await quickFixes(page, '341015Z');
    },
  },
  {
    ...{ name: 'following', theme: 'dark', ...correspondence('07LISBON427'), width: 1120, height: 560, scale: 1.25 },
    act: async (page) => {
      await widenSideBar(page, 0.3);
      await cableExplorer(page, ['By Post', 'LISBON', 'Missing Cables', '06LISBON2211']);
      await peek(page, 'LISBON 000427', 'Peek Call Hierarchy');
    },
  },
  {
    ...{ name: 'completion', theme: 'dark', cable: 'transmitted/oneSection.txt', width: 860, height: 420, scale: 1.25 },
    act: async (page) => {
      await hideSideBar(page);
      await suggestions(page, 'RUEHVI/AMEMBASSY VIENNA', '\nMADR');
    },
  },
];

const [target, ...wanted] = process.argv.slice(2);
if (!target) {
  console.error('Say where the pictures go: node test/vscode/pictures.mjs FOLDER [NAME...]');
  console.error(`Pictures: ${scenes.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
mkdirSync(target, { recursive: true });
for (const { name, cable, ...scene } of scenes) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const picture = path.join(target, `${name}.png`);
  try {
    await pictureOf({ file: path.join(fixturesFolder, cable), folder: fixturesFolder, picture, ...scene });
    console.log(picture);
  } catch (error) {
    console.error(`${name}: ${error.message.split('\n')[0]}`);
    process.exitCode = 1;
  }
}
