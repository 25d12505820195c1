// What a bug report says of the open cable: numbers and names of ours, never words of the text.
import type { Connection } from 'vscode-languageserver';
import { check } from '../linter/lint.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { indexLines } from '../text/lineIndex.ts';
import type { DiagnosticsChannel } from './diagnosticsChannel.ts';
import type { Documents } from './documents.ts';
import { type DocumentParams, REPORT_REQUEST, type ReportFacts } from './protocol.ts';
import type { RunSafe } from './runSafe.ts';
import type { Runtime } from './runtime.ts';
import type { Workspace } from './workspace.ts';

interface Means {
  readonly documents: Documents;
  readonly channel: DiagnosticsChannel;
  readonly workspace: Workspace;
  readonly runSafe: RunSafe;
  readonly runtime: Runtime;
}

export function registerReport(connection: Connection, { documents, channel, workspace, runSafe, runtime }: Means) {
  connection.onRequest(REPORT_REQUEST, async ({ uri }: Partial<DocumentParams>, token) => {
    const options = uri === undefined ? undefined : await channel.options(uri);
    return runSafe('report', null, token, (): ReportFacts => {
      const { size, isComplete } = workspace.known();
      const text = uri === undefined ? undefined : documents.texts.get(uri)?.getText();
      const index = { cables: size, isComplete };
      if (text === undefined || !options) return { index };
      // Anew, to measure it.
      const start = runtime.now();
      const file = readCableFile(text, { fileName: undefined });
      for (const { model } of file.messages) void [model.references, model.body, model.mentions];
      const parsed = runtime.now();
      const { all } = check(file, options);
      const checked = runtime.now();
      const rules: Record<string, number> = {};
      for (const { rule } of all) rules[rule] = (rules[rule] ?? 0) + 1;
      return {
        index,
        cable: {
          layouts: [...new Set(file.messages.map(({ model }) => model.layout))],
          profiles: [...new Set(file.messages.map(({ model }) => model.profile))],
          messages: file.messages.length,
          lines: indexLines(text).starts.length,
          characters: text.length,
          lineEnds: lineEndsOf(text),
          findings: rules,
          parsing: parsed - start,
          checking: checked - parsed,
        },
      };
    });
  });
}

function lineEndsOf(text: string): string {
  const kinds = [/\r\n/, /(?:^|[^\r])\n/, /\r(?!\n)/].map((kind) => kind.test(text));
  const found = ['CRLF', 'LF', 'CR'].filter((_, i) => kinds[i]);
  return found.join(' and ') || 'none';
}
