// The cable explorer: cables by post, time, TAG, classification and thread, and what is missing. Answers one level at a time.
import { postByStation } from '../../data/posts.ts';
import { tag } from '../../data/tags.ts';
import type { Translate } from '../../text/translate.ts';
import type { CableGroup, CableIndex, Grouping, IndexedCable, MissingCable } from '../../workspace/cableIndex.ts';
import { type CableQuery, parseQuery } from '../../workspace/cableQuery.ts';
import { placeRange } from '../convert.ts';
import { dateText, titleOf } from '../navigation/describeCable.ts';
import { citationText, citedIn } from '../navigation/missingCables.ts';
import type { ExplorerAnswer, ExplorerKind, ExplorerNode, ExplorerQuestion } from './explorerNode.ts';

/** A group of so many cables is listed; a larger one is divided where it can be. */
const LISTED = 40;
/** Nodes that one level shows before it asks whether there shall be more. */
const PAGE = 200;

/** How the groups of each kind are divided when they are large. */
const DIVISIONS: Readonly<Record<Grouping, readonly Grouping[]>> = {
  post: ['year', 'month'],
  year: ['month'],
  month: [],
  tag: ['year', 'month'],
  classification: ['year', 'month'],
  thread: [],
};

const roots = (t: Translate): readonly ExplorerNode[] => [
  root('post', t('By Post')),
  root('year', t('By Date')),
  root('tag', t('By TAG')),
  root('classification', t('By Classification')),
  root('thread', t('Threads'), t('Cables of one subject that answer each other')),
  {
    id: 'missing',
    kind: 'missing',
    label: t('Missing Cables'),
    description: '',
    tooltip: t('Cited here, but in none of the files; most cited first'),
    question: { ask: 'missing' },
  },
];

function root(by: Grouping, label: string, tooltip = ''): ExplorerNode {
  return { id: by, kind: by, label, description: '', tooltip, question: { ask: 'groups', by } };
}

/**
 * The nodes under a question, the roots without one; none at all where there are no cables. The filter is typed as for
 * {@link parseQuery} and does not count for missing cables, of which only the number is known.
 * @param t puts the labels into the user's language
 */
export function explorer(
  index: CableIndex,
  question: ExplorerQuestion | undefined,
  filter: string,
  t: Translate,
): ExplorerAnswer {
  const query = parseQuery(filter);
  const { size, isComplete } = index;
  if (question) return { nodes: childrenOf(index, question, query, t), size, found: size, isComplete };
  const found = filter.trim() === '' ? size : index.search(query).length;
  return { nodes: found > 0 ? roots(t) : [], size, found, isComplete };
}

function childrenOf(
  index: CableIndex,
  question: ExplorerQuestion,
  filter: CableQuery,
  t: Translate,
): readonly ExplorerNode[] {
  switch (question.ask) {
    case 'groups':
      return groupNodes(index.groups(question.by, filter), question.by, DIVISIONS[question.by], t);
    case 'group':
      return insideGroup(index, question, t);
    case 'missing':
      return missingNodes(index, question.from ?? 0, t);
    case 'citing':
      return citedIn(index, question).map((one, i) => ({
        ...cableNode(one.cable, i, t),
        description: [citationText(one, t), one.cable.subject].filter(Boolean).join(' · '),
        place: { uri: one.cable.uri, range: placeRange(one.place) },
      }));
  }
}

/** In the order of the index, what is not known last. */
const groupNodes = (
  groups: readonly CableGroup[],
  kind: Grouping,
  by: readonly Grouping[],
  t: Translate,
): ExplorerNode[] =>
  [...groups.filter(({ label }) => label !== ''), ...groups.filter(({ label }) => label === '')].map(
    ({ label, count, query }, i) => {
      const meaning = meaningOf(kind, label);
      const name = label || unknown(kind, t);
      return {
        // Subjects of threads are not unique.
        id: kind === 'thread' ? `${i} ${label}` : label,
        kind,
        label: name,
        description: [count, meaning].filter(Boolean).join(' · '),
        tooltip: [name, meaning, count === 1 ? t('1 cable') : t('{0} cables', count)].filter(Boolean).join('\n'),
        question: { ask: 'group', query, by },
      };
    },
  );

const unknown = (kind: Grouping, t: Translate): string =>
  ({
    post: t('Post not known'),
    year: t('Date not known'),
    month: t('Month not known'),
    tag: t('Without TAGS'),
    classification: t('Without classification'),
    thread: t('Without subject'),
  })[kind];

function meaningOf(kind: Grouping, label: string): string {
  if (kind === 'tag') return tag(label)?.title ?? '';
  const post = kind === 'post' ? postByStation(label) : undefined;
  if (!post) return '';
  const isNamed = post.post.toUpperCase().replace(/[^A-Z]/g, '') === label;
  return isNamed ? post.country : `${post.post}, ${post.country}`;
}

/** Further groups while the group is large and divides, else its cables: latest first, a thread from its first cable on. */
function insideGroup(
  index: CableIndex,
  question: Extract<ExplorerQuestion, { ask: 'group' }>,
  t: Translate,
): ExplorerNode[] {
  const { query, by, from = 0 } = question;
  const [next, ...rest] = by;
  const isThread = query.thread !== undefined;
  const cables = index.search(query, isThread ? undefined : from + PAGE + 1);
  if (next && from === 0 && cables.length > LISTED) {
    const groups = index.groups(next, query);
    return groups.length > 1 ? groupNodes(groups, next, rest, t) : insideGroup(index, { ...question, by: rest }, t);
  }
  const nodes = (cable: IndexedCable, i: number) => cableNode(cable, i, t);
  return paged(isThread ? cables.toReversed() : cables, from, nodes, { ...question, from: from + PAGE }, t);
}

function missingNodes(index: CableIndex, from: number, t: Translate): ExplorerNode[] {
  const node = ({ key, station, count }: MissingCable): ExplorerNode => ({
    id: key,
    kind: 'missing',
    label: key,
    description: count === 1 ? t('cited once') : t('cited {0} times', count),
    tooltip: meaningOf('post', station),
    question: { ask: 'citing', key },
    key,
  });
  return paged(index.missing(), from, node, { ask: 'missing', from: from + PAGE }, t);
}

/** One page of nodes, and a last one that asks for the next page. */
function paged<T>(
  all: readonly T[],
  from: number,
  node: (one: T, i: number) => ExplorerNode,
  next: ExplorerQuestion,
  t: Translate,
): ExplorerNode[] {
  const nodes = all.slice(from, from + PAGE).map((one, i) => node(one, from + i));
  if (all.length > from + PAGE)
    nodes.push({ id: 'more', kind: 'more', label: t('More'), description: '', tooltip: '', question: next });
  return nodes;
}

/** @param i tells apart what has the same number: copies and sections of a cable */
function cableNode(cable: IndexedCable, i: number, t: Translate): ExplorerNode {
  const { uri, place, subject, level, from, tags, key } = cable;
  const title = titleOf(cable);
  const lines = [
    [title, dateText(cable), level].filter(Boolean).join(' · '),
    subject,
    from,
    tags.join(', '),
    cable.section && t('Section {0} of {1}', cable.section.number, cable.section.of),
  ];
  const kind: ExplorerKind = 'cable';
  return {
    id: `${i} ${title}`,
    kind,
    label: title,
    description: subject ?? dateText(cable),
    tooltip: lines.filter(Boolean).join('\n'),
    place: { uri, range: placeRange(place) },
    key,
  };
}
