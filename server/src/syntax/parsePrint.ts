// Headers printed as label: value lines: SMART messages (2008 on) and the sets of DoD messages (MSGID/, SUBJ/).
import { append } from '../text/append.ts';
import { skipBlanks } from './characters.ts';
import { fieldAt } from './fieldLabels.ts';
import type { LineCursor } from './lineCursor.ts';
import { branch, leaf, type NodeKind, restOf, type SyntaxNode } from './nodes.ts';
import { readParagraphStart } from './paragraphStart.ts';
import { matchLevel } from './parseClassificationLine.ts';
import { readTags } from './tags.ts';

const LABELS: ReadonlySet<string> = new Set(
  'MRN,Date/DTG,From,Action,Info,E.O.,TAGS,Captions,Pass Line,Reference,Subject,Source,Classified By,Declassify On,Reason,Derived From'.split(
    ',',
  ),
);
const MAX_LINES = 80;

/** Whether a SMART header stands at the cursor: four of its labels, MRN or Date/DTG among them, before any paragraph. */
export function isPrint(cursor: LineCursor): boolean {
  const { text } = cursor;
  const back = cursor.start;
  let labels = 0;
  let hasKey = false;
  for (let i = 0; i < 30 && !cursor.done; i++, cursor.advance()) {
    const line = text.slice(cursor.first, Math.min(cursor.end, cursor.first + 20));
    const label = labelOf(line);
    if (label) labels++;
    if (label === 'MRN' || label === 'Date/DTG') hasKey = true;
    if (line.startsWith('1. ') || line.startsWith('DE ')) break;
  }
  cursor.moveTo(back);
  return hasKey && labels >= 4;
}

/** Banner lines and fields; the cursor then stands on the first line of the text. */
export function parsePrintHeader(cursor: LineCursor): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  let open: { kind: NodeKind; children: SyntaxNode[] } | undefined;
  const close = () => {
    if (open) nodes.push(branch(open.kind, open.children));
    open = undefined;
  };
  let hasSubject = false;
  for (let i = 0; i < MAX_LINES && !cursor.done; i++, cursor.advance()) {
    const { text, first, end } = cursor;
    if (cursor.blank) {
      close();
      continue;
    }
    const label = labelOf(text.slice(first, Math.min(end, first + 20)));
    if (label) {
      close();
      const kind = fieldKind(label, text, first, end);
      const colon = first + label.length;
      const at = skipBlanks(text, colon + 1, end);
      open = { kind, children: [leaf('label', first, colon), ...values(kind, text, at, end)] };
      hasSubject ||= label === 'Subject';
      continue;
    }
    if (readParagraphStart(text, cursor.start, first, end)) break;
    if (open) {
      append(open.children, values(open.kind, text, first, end));
      continue;
    }
    const level = matchLevel(text, first, end);
    if (!level && (hasSubject || !/^(?:SBU|SENSITIVE|FOUO)\b/.test(text.slice(first, first + 9)))) break;
    nodes.push(
      level
        ? branch('bannerLine', [leaf('classification', first, level.end), ...restOf(text, level.end, end)], first, end)
        : branch('remarkLine', [leaf('text', first, end)]),
    );
  }
  close();
  return nodes;
}

/** The label of a field that begins the line, without its colon. */
function labelOf(line: string): string | undefined {
  const label = line.slice(0, Math.max(0, line.indexOf(':')));
  return LABELS.has(label) ? label : undefined;
}

function values(kind: NodeKind, text: string, at: number, end: number): SyntaxNode[] {
  if (at >= end) return [];
  return kind === 'tagsField' ? readTags(text, at, end) : [leaf('value', at, end)];
}

function fieldKind(label: string, text: string, first: number, end: number): NodeKind {
  if (label === 'Declassify On' || label === 'Reason') return 'authorityField';
  return fieldAt(text, first, end)?.kind ?? (label === 'E.O.' ? 'executiveOrderField' : 'printField');
}
