// An open document: its text lives in the messages it holds, so that an edit costs what it touches and not what the file is long.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createContext, type FeatureContext } from '../features/context.ts';
import { type CableFile, readCableFile } from '../semantics/cableFile.ts';
import { editCableFile } from '../semantics/editCableFile.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import { fileNameOf } from '../workspace/fileNameOf.ts';

/** A document in one of its versions, with its analysis. */
export interface OpenDocument extends FeatureContext {
  readonly version: number;
  getText(): string;
}

/** More edits at once (replace all) are made in the text as a whole. */
const FEW = 20;

/** How `TextDocuments` makes a document and changes it; the changed one is a new object. */
export const openDocuments = {
  create: (uri: string, _language: string, version: number, text: string): OpenDocument =>
    documentOf(createContext(uri, readCableFile(text, { fileName: fileNameOf(uri) })), version),
  update: (document: OpenDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument =>
    documentOf({ ...document, file: changed(document, changes) }, version),
};

const documentOf = (context: FeatureContext, version: number): OpenDocument => ({
  ...context,
  version,
  getText: () => context.file.text,
});

function changed({ uri, file }: OpenDocument, changes: readonly TextDocumentContentChangeEvent[]): CableFile {
  const options = { fileName: fileNameOf(uri) };
  if (changes.length > FEW) {
    const whole = TextDocument.create(uri, '', 0, file.text);
    return readCableFile(TextDocument.update(whole, [...changes], 0).getText(), options, file);
  }
  let now = file;
  for (const change of changes) {
    if ('range' in change) {
      const [start, end] = [offsetInFile(now, change.range.start), offsetInFile(now, change.range.end)];
      const span = { start: Math.min(start, end), end: Math.max(start, end) };
      now = editCableFile(now, { span, newText: change.text }, options);
    } else now = readCableFile(change.text, options, now);
  }
  return now;
}
