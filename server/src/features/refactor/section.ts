// "Begin section 02 of 02 here": a page line, and the section on the classification line.
import type { CableModel } from '../../semantics/cableModel.ts';
import { two } from '../../semantics/calendar.ts';
import { nodesOf } from '../../syntax/visit.ts';
import { lineEndOf } from '../../text/lineEnd.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { isAt, type Refactor } from './refactoring.ts';

export const beginSection: Refactor = (place) => {
  const { model } = place;
  const { mrn, section, body, tree } = model;
  const at = body.paragraphs.findIndex(({ number }) => isAt(place, number.span));
  const paragraph = body.paragraphs[at];
  // Where the header is repeated for each section, a page line is not enough.
  if (!mrn || !paragraph || at === 0 || nodesOf(tree, 'sectionHeader').length > 0) return undefined;
  if ((section?.value.number ?? 1) !== 1) return undefined;
  const places = model.pageLines.flatMap(({ place: its }) => its ?? []);
  const before = places.filter(({ span }) => span.start < paragraph.span.start).map(({ value }) => value.number);
  const number = Math.max(1, ...before) + 1;
  const total = (section?.value.of ?? 1) + 1;
  const name = mrn.station.value.slice(0, 10).trim();
  const pageLine = `${name} ${String(mrn.serial.value).padStart(8, '0')}  ${three(number)} OF ${three(total)}`;
  const lineEnd = lineEndOf(model.text);
  const { start } = paragraph.span;
  const edits: TextEdit[] = [
    { span: { start, end: start }, newText: pageLine + lineEnd.repeat(3) },
    ...places.map(({ value, span }) => {
      const page = value.page === undefined ? '' : `.${value.page}`;
      const own = value.number >= number ? value.number + 1 : value.number;
      return { span, newText: `${three(own)}${page} OF ${three(total)}` };
    }),
    ...headerEdits(model, total),
  ];
  return { title: `Begin section ${two(number)} of ${two(total)} here: ${pageLine}`, kind: 'rewrite.section', edits };
};

const three = (n: number): string => String(n).padStart(3, '0');

/** `SECTION 01 OF 02` in front of the station, `/01` behind the serial of the calling line. */
function headerEdits({ mrn, section, callingLine }: CableModel, total: number): TextEdit[] {
  const words = `SECTION 01 OF ${two(total)}`;
  const at = mrn?.span.start ?? 0;
  const edits: TextEdit[] = [
    section ? { span: section.span, newText: words } : { span: { start: at, end: at }, newText: `${words} ` },
  ];
  const serial = callingLine?.serial;
  if (serial && !callingLine.section)
    edits.push({ span: { start: serial.span.end, end: serial.span.end }, newText: '/01' });
  return edits;
}
