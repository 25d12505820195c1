// The index of the workspace as the server keeps it: in step with the open documents, which win over what lies on disk.
import type { CableIndex } from '../workspace/cableIndex.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Documents } from './documents.ts';

export interface Workspace {
  /** The cables known so far, open documents in their present state. */
  index(): CableIndex;
}

export function createWorkspace(documents: Documents): Workspace {
  const index = new WorkspaceIndex();
  const changed = new Set<string>();
  documents.texts.onDidChangeContent(({ document }) => changed.add(document.uri));
  documents.texts.onDidClose(({ document }) => {
    changed.delete(document.uri);
    index.remove(document.uri);
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
  };
}
