// The open documents, each with the analysis of its present version.
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { type OpenDocument, openDocuments } from './openDocument.ts';
import { isConfig } from './uris.ts';

export interface Documents {
  readonly texts: TextDocuments<OpenDocument>;
  /** The open documents that are cables; configurations are open here, too. */
  cables(): readonly OpenDocument[];
  /** An open cable in its present version; nothing when it is not open. */
  context(uri: string): OpenDocument | undefined;
}

export function createDocuments(connection: Connection): Documents {
  const texts = new TextDocuments(openDocuments);
  texts.listen(connection);
  return {
    texts,
    cables: () => texts.all().filter(({ uri }) => !isConfig(uri)),
    context: (uri) => (isConfig(uri) ? undefined : texts.get(uri)),
  };
}
