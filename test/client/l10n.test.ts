// Words that a person reads go through `vscode.l10n`, and all of them stand in the bundle that translators work from.
import { describe, expect, it } from 'vitest';
import { filesUnder, readProjectFile } from '../support/files.ts';
import { expectFresh } from '../support/freshness.ts';
import { scanSource } from '../tidy/scanSource.ts';

/** A string in a source, with the code in front of it. */
interface Literal {
  readonly file: string;
  readonly words: string;
  readonly before: string;
  /** The line in which it begins. */
  readonly line: string;
}

const literalsUnder = (folder: string): Literal[] =>
  filesUnder(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readProjectFile(file);
      return scanSource(source)
        .filter(({ kind }) => kind === 'string')
        .map(({ start, end }) => ({
          file,
          words: source.slice(start + 1, end - 1).replaceAll("\\'", "'"),
          before: source.slice(Math.max(0, start - 60), start).trimEnd(),
          line: source.slice(source.lastIndexOf('\n', start) + 1).split('\n', 1)[0] ?? '',
        }));
    });

const isTranslated = ({ before }: Literal): boolean => /(?:^|[^\w.])(?:vscode\.l10n\.)?t\($/.test(before);

/** Several words, or one with a capital. */
const isForPeople = ({ words }: Literal): boolean =>
  /[A-Za-z]{2}[,.:]? [A-Za-z({$]/.test(words) || /^[A-Z][a-z]+\b/.test(words);

/** What goes to the log, or is the name of a severity. */
const isForTheLog = ({ line }: Literal): boolean =>
  /\boutput(?:\(\))?\.\w+\(|new Error\(|LanguageStatusSeverity\[/.test(line);

const client = literalsUnder('client/src');
const server = [...literalsUnder('server/src/features'), ...literalsUnder('server/src/lsp')];

describe('words for the user', () => {
  it('are translatable, all those of the client', () => {
    const bare = client.filter((one) => isForPeople(one) && !isTranslated(one) && !isForTheLog(one));
    // The report of a bug is read by us; the name of the product is its name.
    const ours = bare.filter(
      ({ file, words }) =>
        !file.endsWith('/reportText.ts') && !file.endsWith('/copyReport.ts') && words !== 'Cablegram',
    );
    expect(ours.map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
  });

  it('are translatable, those of the explorer and of the table of missing cables', () => {
    const shown = server.filter(({ file }) => /features\/explorer\/|missingCables\.ts$/.test(file));
    const bare = shown.filter((one) => isForPeople(one) && !isTranslated(one));
    expect(bare.map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
  });

  it('stand in the bundle, each by itself', () => {
    const all = new Set([...client, ...server].filter(isTranslated).map(({ words }) => words));
    expect(all).toContain('By Post');
    expect(all).toContain('Format a Copy');
    const bundle = Object.fromEntries([...all].sort().map((words) => [words, words]));
    expectFresh('l10n/bundle.l10n.json', `${JSON.stringify(bundle, null, 2)}\n`);
  });
});
