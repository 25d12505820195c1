// Where the cursor stands in a cable that is being written: lines are half typed, so the words at their start decide.
import type { Message } from '../../semantics/cableFile.ts';
import type { CableModel } from '../../semantics/cableModel.ts';
import { fieldAt } from '../../syntax/fieldLabels.ts';
import { childOf } from '../../syntax/visit.ts';
import { startOfLine } from '../../text/lineEnd.ts';
import type { Span } from '../../text/span.ts';

/** What belongs at the place. `heading` and `header` are lines of their own before and behind the classification line. */
export type Field =
  | 'start'
  | 'routing'
  | 'calling'
  | 'security'
  | 'date'
  | 'from'
  | 'to'
  | 'info'
  | 'exempt'
  | 'heading'
  | 'classification'
  | 'header'
  | 'order'
  | 'tags'
  | 'subject'
  | 'references'
  | 'authority'
  | 'text';

export interface Place {
  readonly message: Message;
  readonly model: CableModel;
  /** UTF-16 offset of the cursor in the message. */
  readonly offset: number;
  readonly field: Field;
  /** The line begins with the field's own word, `TO` or `TAGS:`, and does not merely go on with it. */
  readonly isLabelled: boolean;
  /** What is typed of the line, its label left out, and the offset at which that begins. */
  readonly typed: string;
  readonly start: number;
  /** A blank line, or the beginning of the text, is right above. */
  readonly blankAbove: boolean;
  /** The present, milliseconds since 1970. */
  readonly now: number;
}

export function placeAt(message: Message, offset: number, now: number): Place {
  const { model } = message;
  const { text } = model;
  const lineStart = startOfLine(text, offset);
  const line = wordsOf(text, lineStart, offset);
  const above = lineStart === 0 ? '' : wordsOf(text, startOfLine(text, lineStart - 1), lineStart).trim();
  const { field, label } = fieldOf(model, lineStart, offset, line);
  const behind = line.slice(label);
  const blanks = behind.length - behind.trimStart().length;
  return {
    message,
    model,
    offset,
    field,
    isLabelled: label > 0,
    typed: behind.slice(blanks),
    start: lineStart + label + blanks,
    blankAbove: above === '',
    now,
  };
}

/** The span of the last word that is typed, as far back as its characters match, up to the cursor. */
export function lastWord({ typed, offset }: Place, character: RegExp): Span {
  let length = 0;
  while (length < typed.length && character.test(typed[typed.length - 1 - length] ?? '')) length++;
  return { start: offset - length, end: offset };
}

function fieldOf(model: CableModel, lineStart: number, offset: number, line: string): { field: Field; label: number } {
  const { text } = model;
  if (!/\S/.test(text.slice(0, lineStart)) && !/\S/.test(text.slice(offset))) {
    const found = labelOf(model, lineStart, line, true);
    return found && line.includes(' ') ? found : { field: 'start', label: 0 };
  }
  if (isText(model, lineStart)) return { field: 'text', label: 0 };
  const isHeading =
    (model.classification?.span.start ?? Number.POSITIVE_INFINITY) > offset && !hasFieldAbove(model, lineStart);
  const own = labelOf(model, lineStart, line, isHeading);
  if (own) return own;
  // A line without a label goes on with the field above it, up to the next blank line; TAGS only behind a comma.
  const above = lineStart === 0 ? '' : wordsOf(text, startOfLine(text, lineStart - 1), lineStart);
  for (let at = lineStart; at > 0; ) {
    const start = startOfLine(text, at - 1);
    const words = wordsOf(text, start, at);
    if (words.trim() === '') break;
    const found = labelOf(model, start, words, isHeading);
    const goesOn = found && GOES_ON.has(found.field) && (found.field !== 'tags' || /, *$/.test(above));
    if (found) return { field: goesOn ? found.field : isHeading ? 'heading' : 'header', label: 0 };
    at = start;
  }
  return { field: isHeading ? 'heading' : 'header', label: 0 };
}

const GOES_ON: ReadonlySet<Field> = new Set(['routing', 'to', 'info', 'exempt', 'tags', 'references', 'authority']);

/** Whether the line lies in the text of the cable, or in what is no cable at all. */
function isText(model: CableModel, lineStart: number): boolean {
  const { tree, body, layout, text } = model;
  const [first] = body.paragraphs;
  if (first && startOfLine(text, first.span.start) <= lineStart) return true;
  if (layout === 'unknown') {
    const opening = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
    return HEADING_LABELS.every(([, form]) => !form.test(opening));
  }
  const node = childOf(tree, 'body');
  // The first line of the text may be a field that is only half typed.
  return node !== undefined && startOfLine(text, node.start) < lineStart;
}

/** Whether E.O., TAGS or SUBJECT stand above: then heading and captions are over, even where the classification is missing. */
export const hasFieldAbove = ({ executiveOrder, tags, subject }: CableModel, at: number): boolean =>
  [executiveOrder?.span, tags[0]?.span, subject?.span].some((span) => span !== undefined && span.start < at);

const HEADING_LABELS: readonly (readonly [Field, RegExp])[] = [
  ['routing', /^(?:ZZ|OO|PP|RR|NN)(?: |$)/],
  ['calling', /^DE(?: |$)/],
  ['security', /^ZN[RY](?: |$)/],
  ['date', /^[ZOPR] (?:[ZOPR] )?/],
  ['from', /^FM(?: |$)/],
  ['to', /^TO(?: |$)/],
  ['info', /^INFO(?: |$)/],
  ['exempt', /^XMT[ /]?/],
  ['heading', /^V?ZCZC/],
];
const CLASSIFICATION = /^(?:UNCLAS(?:SIFIED)?|C O N F I D E N T I A L|S E C R E T|T O P {1,3}S E C R E T) /;
const FIELDS = {
  executiveOrderField: 'order',
  tagsField: 'tags',
  subjectField: 'subject',
  referenceField: 'references',
  authorityField: 'authority',
} as const;

function labelOf(
  { text, from }: CableModel,
  lineStart: number,
  line: string,
  isHeading: boolean,
): { field: Field; label: number } | undefined {
  if (isHeading) {
    for (const [field, form] of HEADING_LABELS) {
      const found = form.exec(line);
      // Behind FM a line that begins with P is an address, not the date-time line.
      if (!found || (field === 'date' && from && from.span.start < lineStart)) continue;
      return { field, label: field === 'routing' || field === 'date' ? 0 : found[0].length };
    }
  }
  const classification = CLASSIFICATION.exec(line);
  if (classification) return { field: 'classification', label: classification[0].length };
  const at = lineStart + line.length - line.trimStart().length;
  const found = fieldAt(text, at, lineStart + line.length);
  // `TAGS` without its colon is a label that is still being typed.
  const isTyped = found?.end === lineStart + line.length && !/[:;, ]$/.test(line);
  return found && !isTyped ? { field: FIELDS[found.kind], label: found.end - lineStart } : undefined;
}

/** The text without the line end behind it. */
function wordsOf(text: string, start: number, end: number): string {
  let at = end;
  while (at > start && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--;
  return text.slice(start, at);
}
