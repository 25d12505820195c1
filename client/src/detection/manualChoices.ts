// Remembers which language the user gave to a file, so that detection never works against the user.

/** What the user made of a file. */
export type Choice = 'cable' | 'plaintext';

/** Where choices last from one session to the next, oldest first. */
export interface ChoiceStore {
  read(): readonly (readonly [uri: string, choice: Choice])[];
  write(choices: readonly (readonly [uri: string, choice: Choice])[]): void;
}

/** Follows the opening and closing of documents; all URIs are texts. */
export interface ManualChoices {
  of(uri: string): Choice | undefined;
  remember(uri: string, choice: Choice): void;
  /** To be called before a language is set that nobody chose; `undo` if it did not come to it. */
  expectChange(uri: string): { undo(): void };
  closed(uri: string, languageId: string): void;
  opened(uri: string, languageId: string): void;
}

/** How many files are remembered; then the oldest is forgotten. */
export const MOST_CHOICES = 500;

const isUntitled = (uri: string): boolean => uri.startsWith('untitled:');

/**
 * A change of language closes the document and opens it again within one turn of the event loop: that tells it from
 * closing a file and opening it later. Who changed it is told by {@link ManualChoices.expectChange}.
 * @param endOfTurn calls back when the present turn is over
 */
export function followManualChoices(
  store: ChoiceStore,
  endOfTurn: (callback: () => void) => void = queueMicrotask,
): ManualChoices {
  const choices = new Map<string, Choice>(store.read());
  const expected = new Set<string>();
  let justClosed: { readonly uri: string; readonly languageId: string } | undefined;

  const save = () => store.write([...choices].filter(([uri]) => !isUntitled(uri)));
  const forget = (uri: string) => {
    if (choices.delete(uri)) save();
  };
  const remember = (uri: string, choice: Choice) => {
    if (choices.get(uri) === choice) return;
    choices.delete(uri); // so that it becomes the newest
    choices.set(uri, choice);
    for (const oldest of choices.keys()) {
      if (choices.size <= MOST_CHOICES) break;
      choices.delete(oldest);
    }
    save();
  };

  return {
    of: (uri) => choices.get(uri),
    remember,
    expectChange(uri) {
      expected.add(uri);
      return { undo: () => void expected.delete(uri) };
    },
    closed(uri, languageId) {
      const closing = { uri, languageId };
      justClosed = closing;
      endOfTurn(() => {
        if (justClosed !== closing) return;
        justClosed = undefined;
        // The name of an untitled document is given to the next one.
        if (isUntitled(uri)) forget(uri);
      });
    },
    opened(uri, languageId) {
      if (justClosed?.uri !== uri) return;
      const { languageId: before } = justClosed;
      justClosed = undefined;
      if (before === languageId || expected.delete(uri)) return;
      if (languageId === 'cable' || languageId === 'plaintext') remember(uri, languageId);
      else forget(uri);
    },
  };
}
