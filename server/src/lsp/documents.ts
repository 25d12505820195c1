// The open documents with their analysis: parsed once a version, unchanged messages taken over from the version before.
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createContext, type FeatureContext } from '../features/context.ts';
import { readCableFile } from '../semantics/cableFile.ts';
import { fileNameOf } from '../workspace/fileNameOf.ts';
import { isConfig } from './uris.ts';

export interface Documents {
  readonly texts: TextDocuments<TextDocument>;
  /** The open documents that are cables; configurations are open here, too. */
  cables(): readonly TextDocument[];
  /** The analysis of an open cable in its present version; nothing when it is not open. */
  context(uri: string): (FeatureContext & { readonly version: number }) | undefined;
}

type Analysis = FeatureContext & { readonly version: number };

export function createDocuments(connection: Connection): Documents {
  const texts = new TextDocuments(TextDocument);
  const analyses = new Map<string, Analysis>();
  texts.onDidClose(({ document }) => analyses.delete(document.uri));
  texts.listen(connection);
  return {
    texts,
    cables: () => texts.all().filter(isCable),
    context(uri) {
      const document = texts.get(uri);
      if (!document || !isCable(document)) return undefined;
      const known = analyses.get(uri);
      if (known?.version === document.version) return known;
      const file = readCableFile(document.getText(), { fileName: fileNameOf(uri) }, known?.file);
      const analysis = { ...createContext(uri, file), version: document.version };
      analyses.set(uri, analysis);
      return analysis;
    },
  };
}

const isCable = ({ uri }: TextDocument): boolean => !isConfig(uri);
