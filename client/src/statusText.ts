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

export function statusText(status: CableStatus): StatusText {
  const { classification, highestPortion, paragraphs, messages, profile, profileReasons, findings, era } = status;
  const { error, warning, information, hint } = findings;
  const details = [
    highestPortion && `highest portion ${highestPortion}`,
    paragraphs > 0 && count(paragraphs, 'paragraph'),
    messages > 1 && `first of ${messages} messages`,
    error > 0 && count(error, 'error'),
    warning > 0 && count(warning, 'warning'),
    information > 0 && count(information, 'note'),
    hint > 0 && count(hint, 'hint'),
    error + warning + information + hint === 0 && status.unchecked === 0 && 'no findings',
    status.unchecked > 0 &&
      `time was up: ${status.unchecked} of ${count(messages, 'message')} not checked by all rules`,
  ];
  return {
    text: `${classification ?? 'No classification'} · ${profile}`,
    detail: details.filter(Boolean).join(', '),
    reasons: profileReasons.join(', '),
    period: [era ?? 'Period not known', ...status.notChecked.map((reason) => `Not all is checked: ${reason}`)].join(
      '. ',
    ),
  };
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
