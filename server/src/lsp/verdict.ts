// The outcome of checking an open document.
import type { FeatureContext } from '../features/context.ts';
import type { FileSettings } from '../linter/config/settings.ts';
import type { Checked, LintOptions } from '../linter/lint.ts';

/** What a check came to, and by which settings. */
export interface Verdict {
  readonly context: FeatureContext & { readonly version: number };
  readonly options: LintOptions & FileSettings;
  readonly checked: Checked;
}
