// Words for the user in the user's language: the English words are the key, as in `vscode.l10n`.

/** Gives the words with their values in place: `t('cited {0} times', 3)`. */
export type Translate = (words: string, ...values: readonly (string | number)[]) => string;

/** @param bundle translations by their English words; what it lacks stays English */
export const translator =
  (bundle: Readonly<Record<string, string>> = {}): Translate =>
  (words, ...values) =>
    (bundle[words] ?? words).replace(/\{(\d)\}/g, (place, i) => `${values[Number(i)] ?? place}`);

export const english: Translate = translator();
