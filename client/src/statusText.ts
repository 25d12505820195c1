// What the language status says of a cable, in plain words.
import type { CableStatus } from '../../server/src/lsp/protocol.ts';

export interface StatusText {
  /** `UNCLASSIFIED · archive` */
  readonly text: string;
  /** `highest portion SBU, 12 paragraphs, 1 error` */
  readonly detail: string;
  /** Why the profile is what it is: `archive header, pilcrows` */
  readonly reasons: string;
  /** The period, with what speaks for it, and what is not checked: `1976: MRN year, E.O. 11652; nothing against` */
  readonly period: string;
}

/** @param t gives the words in the user's language, as `vscode.l10n.t` does */
export function statusText(
  status: CableStatus,
  t: (words: string, ...values: (string | number)[]) => string,
): StatusText {
  const { classification, highestPortion, paragraphs, messages, profile, profileReasons, findings, era } = status;
  const { error, warning, information, hint } = findings;
  const count = (number: number, one: string, several: string) => number > 0 && (number === 1 ? one : several);
  const details = [
    highestPortion && t('highest portion {0}', highestPortion),
    count(paragraphs, t('1 paragraph'), t('{0} paragraphs', paragraphs)),
    messages > 1 && t('first of {0} messages', messages),
    count(error, t('1 error'), t('{0} errors', error)),
    count(warning, t('1 warning'), t('{0} warnings', warning)),
    count(information, t('1 note'), t('{0} notes', information)),
    count(hint, t('1 hint'), t('{0} hints', hint)),
    error + warning + information + hint === 0 && status.unchecked === 0 && t('no findings'),
    status.unchecked > 0 && t('time was up: {0} of {1} messages not checked by all rules', status.unchecked, messages),
  ];
  return {
    text: `${classification ?? t('No classification')} · ${profile}`,
    detail: details.filter(Boolean).join(', '),
    reasons: profileReasons.join(', '),
    period: [
      era ?? t('Period not known'),
      ...status.notChecked.map((reason) => t('Not all is checked: {0}', reason)),
    ].join('. '),
  };
}
