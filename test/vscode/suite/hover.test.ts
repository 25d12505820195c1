// What pointing at a code says.
import * as vscode from 'vscode';
import { answer, ok, openCable, rangeOf } from './support.ts';

describe('hover', () => {
  const cases = [
    { on: 'RUEHLI', says: /Lisbon/i, what: 'names the post of a routing indicator' },
    { on: 'ETRD', says: /trade/i, what: 'spells out a TAGS code' },
    { on: '131516Z MAY 08', says: /13 May 2008|2008-05-13/i, what: 'reads the date-time group' },
  ];
  for (const { on, says, what } of cases) {
    it(what, async () => {
      const document = await openCable('sample.txt');
      const position = rangeOf(document, on).start.translate(0, 1);
      const text = await hoverText(document, position);
      ok(says.test(text), `the hover on ${on} says: ${text}`);
    });
  }
});

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await answer(
    () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
    'a hover',
  );
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n');
}
