// How views ask the server for a text.
import type * as vscode from 'vscode';

export type Request = (method: string, params: object, token: vscode.CancellationToken) => Promise<string>;
