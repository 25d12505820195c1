// Shows a text that lies in no file.
import * as vscode from 'vscode';

export async function showText(
  content: string,
  language?: string,
  options?: vscode.TextDocumentShowOptions,
): Promise<vscode.TextEditor> {
  const { uri } = await vscode.workspace.openTextDocument({ content, ...(language ? { language } : {}) });
  const editor = await vscode.window.showTextDocument(uri, options);
  const { document } = editor;
  // The name is that of a text that was closed. For a moment the editor still keeps what was not saved of it, and brings that back.
  if (withoutReturns(document.getText()) !== withoutReturns(content)) {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => {
      edit.setEndOfLine(content.includes('\r\n') ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF);
      edit.replace(all, content);
    });
  }
  return editor;
}

/** The editor knows one kind of line end in a document. */
const withoutReturns = (text: string): string => text.replaceAll('\r', '');
