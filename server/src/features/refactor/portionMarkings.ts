// "Write all portion markings alike: (C), (S//NF)": capitals, both parentheses, and the slashes that most of them have.
import { nodesOf } from '../../syntax/visit.ts';
import { isAt, type Refactor } from './refactoring.ts';

export const normalizePortionMarkings: Refactor = (place) => {
  const { text, tree } = place.model;
  const nodes = nodesOf(tree, 'marking');
  if (!nodes.some((node) => isAt(place, node))) return undefined;
  const written = nodes.map(({ start, end }) => text.slice(start, end));
  const double = written.filter((marking) => marking.includes('//')).length;
  const single = written.filter((marking) => /[^/]\/[^/]/.test(marking)).length;
  const slash = double > single ? '//' : '/';
  const normal = written.map((marking) => {
    const words = marking.replace(/[()]/g, '').trim().toUpperCase();
    return `(${double > 0 && single > 0 ? words.replace(/ ?\/{1,2} ?/g, slash) : words})`;
  });
  const edits = nodes.flatMap(({ start, end }, i) =>
    normal[i] === written[i] ? [] : [{ span: { start, end }, newText: normal[i] ?? '' }],
  );
  if (edits.length === 0) return undefined;
  const forms = [...new Set(edits.map(({ newText }) => newText))].slice(0, 4).join(', ');
  return { title: `Write all portion markings alike: ${forms}`, kind: 'rewrite.portionMarkings', edits };
};
