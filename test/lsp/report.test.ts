// The facts of a bug report over the wire: whatever the cable says, none of its words.
import { afterEach, expect, it } from 'vitest';
import { rules } from '../../server/src/linter/rules/index.ts';
import { REPORT_REQUEST, type ReportFacts } from '../../server/src/lsp/protocol.ts';
import { fixtureTexts, readProjectFile } from '../support/files.ts';
import { type Session, startSession } from './session.ts';

let session: Session | undefined;
afterEach(() => session?.close());

const report = async (uri: string, text: string): Promise<ReportFacts> => {
  session = await startSession({ textDocument: { diagnostic: {} } });
  session.open(uri, text);
  return session.client.sendRequest(REPORT_REQUEST, { uri });
};

it('counts what is there', async () => {
  const { cable, index } = await report('file:///a.txt', readProjectFile('fixtures/transmitted/threeMessages.txt'));
  expect(index).toEqual({ cables: 3, isComplete: false });
  expect(cable).toMatchObject({ messages: 3, lineEnds: 'LF' });
});

it('says nothing of a cable where none is open', async () => {
  session = await startSession({ textDocument: { diagnostic: {} } });
  const facts: ReportFacts = await session.client.sendRequest(REPORT_REQUEST, {});
  expect(facts.cable).toBeUndefined();
});

/** Every string that a report may hold, besides the names of its fields. */
const OURS = new Set<string>([
  ...['acp127', 'short', 'body', 'extract', 'aad', 'smart', 'unknown', 'archive', 'authoring'],
  ...['CRLF', 'LF', 'CR', 'CRLF and LF', 'LF and CR', 'none'],
  ...rules.map(({ meta }) => meta.name),
]);

it('holds no word of the text', async () => {
  for (const fixture of fixtureTexts()) {
    session?.close();
    const { cable } = await report('file:///a.txt', readProjectFile(fixture));
    if (!cable) throw new Error(`no report of ${fixture}`);
    const { layouts, profiles, lineEnds, findings, ...numbers } = cable;
    const words = [...layouts, ...profiles, lineEnds, ...Object.keys(findings)];
    expect(words.filter((word) => !OURS.has(word))).toEqual([]);
    for (const value of [...Object.values(numbers), ...Object.values(findings)]) expect(value).toBeTypeOf('number');
  }
});
