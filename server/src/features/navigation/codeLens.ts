// Counts above the lines: how often the text speaks of a reference, how many cables cite this one. Off until they are asked for.
import type { CodeLens } from 'vscode-languageserver-types';
import type { Span } from '../../text/span.ts';
import type { Translate } from '../../text/translate.ts';
import type { CableIndex } from '../../workspace/cableIndex.ts';
import type { FeatureContext } from '../context.ts';
import { toRange } from '../convert.ts';
import { occurrences } from './occurrences.ts';

/** Which counts to show. */
export interface LensSettings {
  /** Above each reference with a letter. */
  readonly references: boolean;
  /** Above the cable's number. */
  readonly citedBy: boolean;
}

/** The client's command behind a lens; it is given the URI and the position whose references to show. */
const SHOW_REFERENCES_COMMAND = 'cablegram.showReferences';

export function codeLenses(
  context: FeatureContext,
  index: CableIndex,
  settings: LensSettings,
  t: Translate,
): CodeLens[] {
  const lenses: CodeLens[] = [];
  for (const message of context.file.messages) {
    const { model } = message;
    const add = (span: Span, title: string) => {
      const range = toRange(context, message, span);
      lenses.push({
        range,
        command: { title, command: SHOW_REFERENCES_COMMAND, arguments: [context.uri, range.start] },
      });
    };
    if (settings.references) {
      for (const reference of model.references) {
        if (!reference.letter) continue;
        const places = occurrences(context.file, message, { kind: 'reference', span: reference.span, reference });
        const count = places.filter(({ isDeclaration }) => !isDeclaration).length;
        add(reference.span, count === 1 ? t('1 mention') : t('{0} mentions', count));
      }
    }
    if (settings.citedBy && model.mrn?.key !== undefined) {
      const count = index.countCiting(model.mrn.key);
      add(model.mrn.span, count === 1 ? t('cited by 1 cable') : t('cited by {0} cables', count));
    }
  }
  return lenses;
}
