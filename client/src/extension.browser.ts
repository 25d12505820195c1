// Entry point in the web extension host. Small, because every text file loads it: the client is a bundle of its own.
import * as vscode from 'vscode';
import { activateExtension, type CableExtension } from './activate.ts';

let extension: CableExtension | undefined;

export function activate(context: vscode.ExtensionContext): void {
  extension = activateExtension(context, {
    loadClient: () => load(context.extensionUri, 'client'),
    loadCommands: () => load(context.extensionUri, 'commands'),
    loadSniffer: () => load(context.extensionUri, 'sniffer'),
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}

/**
 * The web host has a `require` that knows `vscode` and no files: it reads the entry point and makes a function of it.
 * The same is done here with the other bundles. They lie beside this one, in the extension itself.
 */
async function load<Module>(extensionUri: vscode.Uri, name: 'client' | 'commands' | 'sniffer'): Promise<Module> {
  const uri = vscode.Uri.joinPath(extensionUri, `dist/web/${name}.js`);
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const run = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=${uri.toString(true)}`);
  const module = { exports: {} };
  run(module, module.exports, (name: string) => {
    if (name === 'vscode') return vscode;
    throw new Error(`There is no module ${name} in the web extension host.`);
  });
  return module.exports as Module;
}
