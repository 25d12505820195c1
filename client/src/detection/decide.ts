// What to do with a plain text document that was opened.
import type { Choice } from './manualChoices.ts';

/** The setting `cablegram.detection`. */
export type DetectionMode = 'auto' | 'ask' | 'off';

export type Decision = 'leave' | 'makeCable' | 'ask';

/** What is known of the document; the costly things are functions, called only when needed. */
export interface Circumstances {
  readonly choice: Choice | undefined;
  readonly mode: DetectionMode;
  isExcluded(): boolean;
  isIncluded(): boolean;
  looksLikeCable(): boolean;
}

/** The user's own choice comes first, then the globs (exclusion wins), then what the text looks like. */
export function decide(document: Circumstances): Decision {
  if (document.choice) return document.choice === 'cable' ? 'makeCable' : 'leave';
  if (document.isExcluded()) return 'leave';
  if (document.isIncluded()) return 'makeCable';
  if (document.mode === 'off' || !document.looksLikeCable()) return 'leave';
  return document.mode === 'ask' ? 'ask' : 'makeCable';
}
