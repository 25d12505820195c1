// What closes a message: BT before and behind the text, the validation number, NNNN, and the classification repeated below.
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf, leaves } from '../syntax/visit.ts';
import type { MessageEnd } from './cableModel.ts';
import type { Fact } from './fact.ts';
import { factOf, factsOf } from './heading.ts';
import { type Level, levelOf } from './levels.ts';

export function readMessageEnd(text: string, tree: SyntaxNode): MessageEnd {
  const ending = childOf(tree, 'ending');
  const separators: Fact[] = [];
  for (const node of leaves(tree)) {
    if (node.end - node.start === 2 && isSeparator(node) && text.startsWith('BT', node.start))
      separators.push(factOf(text, node));
  }
  const body = childOf(tree, 'body') ?? ending;
  const [validation] = factsOf(text, ending, 'validation');
  return {
    separators,
    isOpened: separators.some(({ span }) => body !== undefined && span.start < body.start),
    isClosed: separators.some(({ span }) => ending !== undefined && span.start >= ending.start),
    validation: validation && { value: Number(validation.value.slice(1)), span: validation.span },
    mark: factsOf(text, ending, 'keyword').find((fact) => fact.value !== 'BT'),
    level: closingLevel(text, ending),
    textStart: (childOf(tree, 'textHeader') ?? childOf(tree, 'body'))?.start,
    textEnd: childOf(tree, 'body')?.end,
  };
}

/** A line of its own in the heading, the body or the ending. */
const isSeparator = ({ kind }: SyntaxNode): boolean => kind === 'keyword' || kind === 'text';

function closingLevel(text: string, ending: SyntaxNode | undefined): Fact<Level> | undefined {
  for (const node of childrenOf(ending, 'text')) {
    const words = text.slice(node.start, node.end);
    const level = words.length <= 40 && /^[A-Z /]+$/.test(words) ? levelOf(words) : undefined;
    if (level) return { value: level, span: { start: node.start, end: node.end } };
  }
  return undefined;
}
