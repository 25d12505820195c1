// The outline: who wrote to whom, the fields of the header, then the text by its headings and paragraphs.
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { BodyPart, Container, Paragraph } from '../semantics/body.ts';
import type { Message } from '../semantics/cableFile.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import { collapse } from '../semantics/fieldText.ts';
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';
import { toRange } from './convert.ts';

const WORDS = 64;

/** The symbols of a file; one root a message when it holds several. */
export function outline(context: FeatureContext): DocumentSymbol[] {
  const { messages } = context.file;
  if (messages.length === 1) return messages.flatMap((message) => symbolsOf(context, message));
  return messages.map((message, i) => {
    const line = context.file.firstLines[i] as number;
    const known = context.kept.symbols.get(message.model);
    const symbol = known?.symbol ?? messageSymbol(context, message);
    if (known) moveDown(symbol, line - known.line);
    context.kept.symbols.set(message.model, { line, symbol });
    return symbol;
  });
}

function messageSymbol(context: FeatureContext, message: Message): DocumentSymbol {
  const { model } = message;
  const span = { start: 0, end: model.text.trimEnd().length };
  const first = model.mrn?.span ?? model.classification?.span ?? { start: 0, end: 0 };
  const name = model.mrn ? `${model.mrn.station.value} ${model.mrn.serialText}` : 'Message';
  const children = symbolsOf(context, message);
  return symbol(context, message, SymbolKind.File, name, model.subject?.value ?? '', span, first, children);
}

/**
 * Moves the symbol of a message by some lines. In place: a line opened on top of 2,000 messages moves 90,000 symbols, and to make
 * them all anew takes twenty times as long. The answer they were part of has left.
 */
function moveDown({ range, selectionRange, children = [] }: DocumentSymbol, lines: number): void {
  if (lines === 0) return;
  for (const each of [range, selectionRange]) {
    each.start.line += lines;
    each.end.line += lines;
  }
  for (const child of children) moveDown(child, lines);
}

function symbolsOf(context: FeatureContext, message: Message): DocumentSymbol[] {
  return [...headerSymbols(context, message), ...bodySymbols(context, message)];
}

/** Makes one symbol; an empty name is refused by editors, so there is none. */
function symbol(
  context: FeatureContext,
  message: Message,
  kind: SymbolKind,
  name: string,
  detail: string,
  span: Span,
  selection: Span = span,
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  const range = toRange(context, message, span);
  const inside = {
    start: Math.max(span.start, selection.start),
    end: Math.min(span.end, Math.max(selection.end, selection.start)),
  };
  return { name: name || '…', detail, kind, range, selectionRange: toRange(context, message, inside), children };
}

function headerSymbols(context: FeatureContext, message: Message): DocumentSymbol[] {
  const { model } = message;
  const { tree } = model;
  const symbols: DocumentSymbol[] = [];
  const add = (
    kind: SymbolKind,
    name: string,
    detail: string,
    span: Span | undefined,
    selection?: Span,
    children?: DocumentSymbol[],
  ) => {
    if (span) symbols.push(symbol(context, message, kind, name, detail, span, selection ?? span, children));
  };
  if (model.archive)
    add(SymbolKind.Constant, 'Archive header', model.archive.id.value, model.archive.span, model.archive.id.span);
  const heading = childOf(tree, 'heading');
  // A print from SMART has its sender in a field, and no heading.
  if (model.from) {
    const { value, span } = model.from;
    add(SymbolKind.Interface, `From ${collapse(value)}`, addresseeCount(model), heading ?? span, span);
  }
  const header = childOf(tree, 'textHeader');
  const line = childOf(header, 'classificationLine') ?? childOf(header, 'bannerLine');
  if (model.classification && line) {
    const captions = [...new Set([...model.classification.caveats, ...model.captions].map((fact) => fact.value))];
    add(
      SymbolKind.Key,
      [model.classification.level, ...captions].join(', '),
      model.mrn ? `${model.mrn.station.value} ${model.mrn.serialText}` : '',
      line,
    );
  }
  const order = model.executiveOrder;
  if (order) add(SymbolKind.Constant, `E.O. ${order.number?.value ?? ''}`.trim(), order.value.value, order.span);
  for (const field of childrenOf(header, 'tagsField'))
    add(SymbolKind.Array, 'TAGS', model.tags.map((tag) => tag.value).join(', '), field);
  if (model.subject)
    add(
      SymbolKind.String,
      `Subject: ${model.subject.value}`,
      '',
      childOf(header, 'subjectField') ?? model.subject.span,
      model.subject.span,
    );
  for (const field of childrenOf(header, 'referenceField')) {
    const own = model.references.filter(
      (reference) => reference.span.start >= field.start && reference.span.end <= field.end,
    );
    const children = own.map((reference) =>
      symbol(
        context,
        message,
        SymbolKind.File,
        `${reference.letter ? `${reference.letter.value}: ` : ''}${reference.text}`,
        '',
        reference.span,
      ),
    );
    add(SymbolKind.Array, 'References', own.length > 1 ? `${own.length}` : '', field, undefined, children);
  }
  if (model.classifiedBy && childOf(header, 'authorityField'))
    add(SymbolKind.Constant, 'Classified by', model.classifiedBy.name?.value ?? '', model.classifiedBy.span);
  return symbols.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** `to 2, info 4`; says nothing of an empty list. */
function addresseeCount(model: CableModel): string {
  const count = (role: 'to' | 'info') => {
    const { length } = model.addressees.filter((addressee) => addressee.role === role);
    return length > 0 ? `${role} ${length}` : '';
  };
  return [count('to'), count('info')].filter(Boolean).join(', ');
}

/** Headings hold what follows them, Summary and Comment hold their paragraphs. */
function bodySymbols(context: FeatureContext, message: Message): DocumentSymbol[] {
  const { model } = message;
  const { parts, containers } = model.body;
  // Where nothing is numbered, the blocks between blank lines are the paragraphs.
  const isUnnumbered = model.body.paragraphs.length === 0;
  const symbols: DocumentSymbol[] = [];
  let section: { title: BodyPart; children: DocumentSymbol[]; end: number } | undefined;
  const close = () => {
    if (section?.title.kind === 'heading') {
      const span = { start: section.title.span.start, end: section.end };
      symbols.push(
        symbol(
          context,
          message,
          SymbolKind.Struct,
          section.title.title.value,
          '',
          span,
          section.title.title.span,
          section.children,
        ),
      );
    }
    section = undefined;
  };
  for (let i = 0; i < parts.length; ) {
    const part = parts[i] as BodyPart;
    const container = containers.find((one) => one.from === i);
    if (container || part.kind === 'heading') {
      if (part.kind === 'heading') close();
      const made = container ? containerSymbol(context, message, container) : undefined;
      if (made) (section?.children ?? symbols).push(made);
      else section = { title: part, children: [], end: part.span.end };
      if (section) section.end = Math.max(section.end, container?.span.end ?? 0);
      i = container?.to ?? i + 1;
      continue;
    }
    if (part.kind === 'paragraph') (section?.children ?? symbols).push(paragraphSymbol(context, message, part));
    else if (part.kind === 'block' && isUnnumbered)
      (section?.children ?? symbols).push(
        symbol(context, message, SymbolKind.String, opening(model.text, part.span.start, part.span.end), '', part.span),
      );
    if (section) section.end = part.span.end;
    i++;
  }
  close();
  const { signature } = model;
  if (signature)
    symbols.push(symbol(context, message, SymbolKind.Constant, signature.value, 'signature', signature.span));
  return symbols;
}

function containerSymbol(context: FeatureContext, message: Message, container: Container): DocumentSymbol {
  const { parts } = message.model.body;
  const inside = parts.slice(container.from, container.to);
  const children = inside.flatMap((part) =>
    part.kind === 'paragraph' ? [paragraphSymbol(context, message, part, container.words.start)] : [],
  );
  const name = container.kind === 'summary' ? 'Summary' : 'Comment';
  const first = inside[0] as BodyPart;
  const selection =
    first.kind === 'heading' ? first.title.span : first.kind === 'paragraph' ? first.number.span : first.span;
  return symbol(context, message, SymbolKind.Struct, name, '', container.span, selection, children);
}

/** `3 (C) Economic outlook: the first words…`; `from` skips a label that the container already says. */
function paragraphSymbol(context: FeatureContext, message: Message, paragraph: Paragraph, from = 0): DocumentSymbol {
  const { text } = message.model;
  const start = from > paragraph.span.start && from < paragraph.span.end ? from : paragraph.opening.start;
  const marking = paragraph.marking ? ` (${paragraph.marking.value})` : '';
  const name = `${paragraph.number.value}${marking} ${opening(text, start, ownEnd(paragraph.node))}`.trimEnd();
  const children = subparagraphs(context, message, paragraph.node);
  return symbol(context, message, SymbolKind.String, name, '', paragraph.span, paragraph.number.span, children);
}

function subparagraphs(context: FeatureContext, message: Message, node: SyntaxNode): DocumentSymbol[] {
  const { text } = message.model;
  return childrenOf(node, 'subparagraph').map((item) => {
    const bullet = childOf(item, 'bullet');
    const label = bullet ? text.slice(bullet.start, bullet.end) : '';
    const name = `${label} ${opening(text, bullet?.end ?? item.start, ownEnd(item))}`;
    return symbol(
      context,
      message,
      SymbolKind.String,
      name,
      '',
      item,
      bullet ?? item,
      subparagraphs(context, message, item),
    );
  });
}

/** Where the words of a paragraph end and its first item begins. */
const ownEnd = (node: SyntaxNode): number => childOf(node, 'subparagraph')?.start ?? node.end;

/** The first words, cut at a blank. */
function opening(text: string, start: number, end: number): string {
  const words = collapse(text.slice(start, Math.min(end, start + 3 * WORDS)));
  if (words.length <= WORDS) return words;
  const cut = words.lastIndexOf(' ', WORDS);
  return `${words.slice(0, cut > 20 ? cut : WORDS)}…`;
}
