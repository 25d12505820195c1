// The index of the workspace as the server keeps it: in step with the open documents, which win over what lies on disk.
import type { CableIndex } from '../workspace/cableIndex.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Documents } from './documents.ts';

export interface Workspace {
  /** The cables known so far, open documents in their present state. */
  index(): CableIndex;
  /** Calls back whenever the index may have changed. */
  onDidChange(listener: () => void): void;
}

export function createWorkspace(documents: Documents): Workspace {
  const index = new WorkspaceIndex();
  const changed = new Set<string>();
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  documents.texts.onDidChangeContent(({ document }) => {
    changed.add(document.uri);
    tell();
  });
  documents.texts.onDidClose(({ document }) => {
    changed.delete(document.uri);
    index.remove(document.uri);
    tell();
  });
  return {
    index() {
      for (const uri of changed) {
        const context = documents.context(uri);
        if (context) index.set(uri, context.file);
      }
      changed.clear();
      return index;
    },
    onDidChange: (listener) => void listeners.push(listener),
  };
}
