// Format lines 2 and 3, written from what the rest of the heading says.
import { precedenceByProsign, precedenceByWord } from '../data/precedences.ts';
import type { CableModel } from '../semantics/cableModel.ts';
import { dateOf, dayOfYear, two } from '../semantics/calendar.ts';
import { isIndicator } from '../semantics/indicators.ts';
import { LINE_LIMIT } from '../semantics/longLines.ts';
import { indicatorOf } from '../semantics/stations.ts';
import { childOf, childrenOf } from '../syntax/visit.ts';
import { lineEndOf } from '../text/lineEnd.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** A line to be written, and the edit that puts it into its place, instead of the present one if there is one. */
export interface FormatLine {
  readonly text: string;
  readonly edit: TextEdit;
}

/**
 * Format line 2: the highest precedence doubled, and each routing indicator of the address list once, `OO RUEHC RUEHMD`. Addressees
 * whose indicator neither stands there nor is known are left out, as are those that get the message by other means.
 */
export function routingLine(model: CableModel): FormatLine | undefined {
  const pair = doubledPrecedence(model);
  const stations = new Set<string>();
  for (const { routing, name } of model.addressees) {
    const station = routing?.value ?? (name && indicatorOf(name.value));
    if (station && isIndicator(station)) stations.add(station);
  }
  if (pair === undefined || stations.size === 0) return undefined;
  const lines = [pair];
  for (const station of stations) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + station.length > LINE_LIMIT) lines.push(station);
    else lines[lines.length - 1] = `${last} ${station}`;
  }
  const present = childrenOf(childOf(model.tree, 'heading'), 'routingLine');
  return placed(model, lines, present, ['callingLine', 'securityLine', 'dateLine']);
}

/** Format line 3: who sends, the serial's last four digits, day of the year and time, `DE RUEHLI #0427 0730708`. */
export function callingLine(model: CableModel): FormatLine | undefined {
  const { from, mrn, dtg, section, callingLine: present } = model;
  const station = (from && indicatorOf(from.value)) ?? present?.station?.value;
  if (!station || !mrn || dtg?.instant === undefined) return undefined;
  const serial = String(mrn.serial.value % 10_000).padStart(4, '0');
  const part = section && section.value.of > 1 ? `/${two(section.value.number)}` : '';
  const lines = childrenOf(childOf(model.tree, 'heading'), 'callingLine');
  return placed(model, [`DE ${station} #${serial}${part} ${filingTimeOf(dtg.instant)}`], lines, [
    'securityLine',
    'dateLine',
  ]);
}

/** `0730708`: day of the year, hour and minute. */
export function filingTimeOf(instant: number): string {
  const date = new Date(instant);
  const day = String(dayOfYear(dateOf(instant))).padStart(3, '0');
  return day + two(date.getUTCHours()) + two(date.getUTCMinutes());
}

/** `OO` for prosign O; where the date-time line has none, by the most urgent addressee. */
function doubledPrecedence({ prosigns, addressees }: CableModel): string | undefined {
  const [first] = prosigns;
  if (first) return precedenceByProsign(first.value) ? first.value.repeat(2) : undefined;
  const all = addressees.flatMap(({ precedence }) => (precedence && precedenceByWord(precedence.value)) ?? []);
  const highest = all.sort((a, b) => a.rank - b.rank)[0];
  return highest?.prosign.repeat(2);
}

function placed(
  { text, tree }: CableModel,
  lines: readonly string[],
  present: readonly { readonly start: number; readonly end: number }[],
  before: readonly ('callingLine' | 'securityLine' | 'dateLine')[],
): FormatLine | undefined {
  const lineEnd = lineEndOf(text);
  const words = lines.join(lineEnd);
  const [first] = present;
  const last = present.at(-1);
  if (first && last) return { text: words, edit: { span: { start: first.start, end: last.end }, newText: words } };
  const heading = childOf(tree, 'heading');
  const next = before.map((kind) => childOf(heading, kind)).find((node) => node !== undefined);
  return next && { text: words, edit: { span: { start: next.start, end: next.start }, newText: words + lineEnd } };
}
