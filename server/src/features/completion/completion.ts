// Completion: tries the completers in order and makes items of what they propose.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver-types';
import type { Position } from '../../text/lineIndex.ts';
import type { CableIndex } from '../../workspace/cableIndex.ts';
import { type FeatureContext, locate } from '../context.ts';
import { toRange } from '../convert.ts';
import { toMarkdown } from '../hover/markdown.ts';
import { completeAddressee } from './addressee.ts';
import { completeAuthority } from './authority.ts';
import { completeCaption } from './caption.ts';
import { completeClassificationLine } from './classificationLine.ts';
import { completeDateTimeGroup } from './dateTimeGroup.ts';
import { completeExecutiveOrder } from './executiveOrder.ts';
import { completeFieldLabel } from './fieldLabel.ts';
import { type Place, placeAt } from './place.ts';
import { completePortionMarking } from './portionMarking.ts';
import { completePrecedence } from './precedence.ts';
import { type Completer, type Proposal, toPlainText, toSnippet, wordIndex } from './proposal.ts';
import { completeReference } from './reference.ts';
import { completeRoutingIndicator } from './routingIndicator.ts';
import { completeSecurityWarning } from './securityWarning.ts';
import { completeSnippet } from './snippet.ts';
import { completeTag } from './tag.ts';

const completers: readonly Completer[] = [
  completeSnippet,
  completePrecedence,
  completeDateTimeGroup,
  completeSecurityWarning,
  completeRoutingIndicator,
  completeClassificationLine,
  completeAddressee,
  completeExecutiveOrder,
  completeFieldLabel,
  completeCaption,
  completeTag,
  completeAuthority,
  completePortionMarking,
];

/** What the client can do and why it asks. */
export interface CompletionOptions {
  /** Placeholders can be put in. */
  readonly snippets: boolean;
  /** The character that was typed, where one and not the user asks. */
  readonly trigger: string | undefined;
  readonly now: number;
}

/** More are found by typing on. */
const LIMIT = 100;

/** Answers `textDocument/completion`: what fits into the field under the cursor, never words of prose. */
export function completion(
  context: FeatureContext,
  index: CableIndex,
  position: Position,
  options: CompletionOptions,
): CompletionList {
  const { message, offset } = locate(context, position);
  const place = placeAt(message, offset, options.now);
  const all = isIdle(place, options.trigger)
    ? []
    : [...completers.flatMap((complete) => complete(place)), ...completeReference(place, index)];
  const items = all.slice(0, LIMIT).map((proposal, i) => {
    const typed = place.model.text.slice(proposal.span.start, offset);
    return toItem(proposal, i, typed, toRange(context, message, proposal.span), options.snippets);
  });
  // While files are read, cables come that can be referred to.
  const isGrowing = place.field === 'references' && !index.isComplete;
  return { isIncomplete: all.length > LIMIT || isGrowing, items };
}

/** A blank asks only where a value must follow: behind a label or a comma, so that Enter means a new line elsewhere. */
const isIdle = ({ typed, isLabelled, field }: Place, trigger: string | undefined): boolean =>
  trigger === ' ' &&
  !(isLabelled && typed === '') &&
  !/, $/.test(typed) &&
  !(field === 'date' && /^[ZOPR] $/.test(typed));

const ICONS: Readonly<Record<Proposal['icon'], CompletionItemKind>> = {
  code: CompletionItemKind.Constant,
  value: CompletionItemKind.Value,
  place: CompletionItemKind.EnumMember,
  field: CompletionItemKind.Field,
  cable: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
};

function toItem(
  proposal: Proposal,
  i: number,
  typed: string,
  range: ReturnType<typeof toRange>,
  snippets: boolean,
): CompletionItem {
  const { label, detail, icon, insert, words, description } = proposal;
  return {
    label,
    ...(detail === undefined ? {} : { labelDetails: { description: detail } }),
    kind: ICONS[icon],
    documentation: { kind: 'markdown', value: toMarkdown(description) },
    sortText: String(i).padStart(3, '0'),
    filterText: fromTyped(words ?? label, typed),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippets ? toSnippet(insert) : toPlainText(insert) },
  };
}

/** The words with the one that is typed in front: editors that sort by where they find it then keep our order. */
function fromTyped(words: string, typed: string): string {
  const at = wordIndex(words, typed);
  return at <= 0 ? words : `${words.slice(at)} ${words.slice(0, at).trimEnd()}`;
}
