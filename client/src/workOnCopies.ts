// What the editor asks of a record by its own commands, done on a copy: formatting, formatting of a selection, rename.
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { IS_RECORD_ERROR } from '../../server/src/lsp/protocol.ts';
import { changeInCopy, offerCopy } from './commands/recordCopy.ts';

/** A draft has a list of edits, be it empty; a record has none, and the same is asked of its copy. */
export const workOnCopies: Middleware = {
  async provideDocumentFormattingEdits(document, options, token, next) {
    const edits = await next(document, options, token);
    if (!edits && !token.isCancellationRequested)
      void offerCopy(document, (copy) => next(copy, options, new vscode.CancellationTokenSource().token));
    return edits;
  },
  async provideDocumentRangeFormattingEdits(document, range, options, token, next) {
    const edits = await next(document, range, options, token);
    if (!edits && !token.isCancellationRequested)
      void offerCopy(document, (copy) => next(copy, range, options, new vscode.CancellationTokenSource().token));
    return edits;
  },
  async provideRenameEdits(document, position, newName, token, next) {
    try {
      return await next(document, position, newName, token);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === IS_RECORD_ERROR)) throw error;
      await changeInCopy(document, (copy) => next(copy, position, newName, token));
      return new vscode.WorkspaceEdit(); // nothing in the record itself
    }
  },
};
