// Registers the normalised copy: its text, and the way from places in it to the record and back.
import type { Connection } from 'vscode-languageserver';
import { type NormalisedCopy, normalise } from '../repair/normalise.ts';
import { toCopy, toRecord } from '../repair/positionMap.ts';
import { offsetInFile, positionInFile } from '../semantics/filePosition.ts';
import { indexLines, offsetAt, positionAt } from '../text/lineIndex.ts';
import type { Documents } from './documents.ts';
import {
  type AcrossParams,
  COPY_POSITION_REQUEST,
  type DocumentParams,
  NORMALISED_REQUEST,
  RECORD_POSITION_REQUEST,
} from './protocol.ts';
import type { RunSafe } from './runSafe.ts';

export function registerRepairs(connection: Connection, documents: Documents, runSafe: RunSafe): void {
  let last: { readonly text: string; readonly copy: NormalisedCopy } | undefined;
  /** Made once a text: whoever moves about in a copy asks for the same again and again. */
  const copyOf = (text: string, fileName: string | undefined): NormalisedCopy => {
    if (last?.text !== text) last = { text, copy: normalise(text, fileName) };
    return last.copy;
  };

  connection.onRequest(NORMALISED_REQUEST, ({ uri }: DocumentParams, token) =>
    runSafe('normalised copy', null, token, () => {
      const file = documents.context(uri)?.file;
      return file ? copyOf(file.text, file.fileName).text : null;
    }),
  );
  connection.onRequest(RECORD_POSITION_REQUEST, ({ uri, position }: AcrossParams, token) =>
    runSafe('place in the record', null, token, () => {
      const file = documents.context(uri)?.file;
      if (!file) return null;
      const { text, map } = copyOf(file.text, file.fileName);
      return positionInFile(file, toRecord(map, offsetAt(indexLines(text), position)));
    }),
  );
  connection.onRequest(COPY_POSITION_REQUEST, ({ uri, position }: AcrossParams, token) =>
    runSafe('place in the copy', null, token, () => {
      const file = documents.context(uri)?.file;
      if (!file) return null;
      const { text, map } = copyOf(file.text, file.fileName);
      return positionAt(indexLines(text), toCopy(map, offsetInFile(file, position)));
    }),
  );
}
