// Inlay hints: the date of a DTG, the post of a routing indicator, the subject of a reference, in grey behind the code.
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { postByIndicator } from '../data/posts.ts';
import { routingIndicator } from '../data/routingIndicators.ts';
import type { Message } from '../semantics/cableFile.ts';
import { dateInWords, dateOf } from '../semantics/calendar.ts';
import type { Fact } from '../semantics/fact.ts';
import { offsetInFile } from '../semantics/filePosition.ts';
import type { CableIndex } from '../workspace/cableIndex.ts';
import type { FeatureContext } from './context.ts';
import { toRange } from './convert.ts';
import { WEB } from './hover/routingIndicator.ts';
import { weekday } from './hover/words.ts';

interface Hint {
  /** Offset in the message behind which it stands. */
  readonly at: number;
  readonly words: string;
}

/** Answers `textDocument/inlayHint`. */
export function inlayHints(context: FeatureContext, index: CableIndex, range: Range): InlayHint[] {
  const start = offsetInFile(context.file, range.start);
  const end = offsetInFile(context.file, range.end);
  return context.file.messages
    .filter((message) => message.start <= end && start <= message.end)
    .flatMap((message) =>
      hintsOf(message, index)
        .filter(({ at }) => start <= message.start + at && message.start + at <= end)
        .map(({ at, words }) => ({
          position: toRange(context, message, { start: at, end: at }).start,
          label: words,
          kind: InlayHintKind.Type,
          paddingLeft: true,
        })),
    );
}

function hintsOf({ model }: Message, index: CableIndex): Hint[] {
  const { dtg, routingLine, callingLine, references } = model;
  const hints: Hint[] = [];
  // In front of an address the indicator needs no words: the address says them.
  for (const station of [...(routingLine?.stations ?? []), callingLine?.station]) hints.push(...stationHint(station));
  if (dtg?.instant !== undefined) {
    const words = `${weekday(dtg.instant).slice(0, 3)} ${dateInWords(dateOf(dtg.instant))}`;
    hints.push({ at: dtg.span.end, words });
  }
  for (const { key, span } of references) {
    const subject = key === undefined ? undefined : index.cablesWithKey(key).find((cable) => cable.subject)?.subject;
    if (subject) hints.push({ at: span.end, words: shortened(subject) });
  }
  return hints;
}

function stationHint(station: Fact | undefined): Hint[] {
  if (station?.value === WEB) return [];
  const words = station && (postByIndicator(station.value)?.post ?? routingIndicator(station.value)?.name);
  return words === undefined || words === '' ? [] : [{ at: station?.span.end ?? 0, words: shortened(words) }];
}

const shortened = (words: string): string => (words.length > 48 ? `${words.slice(0, 47)}…` : words);
