// The message reference number: station and serial of the classification line.

import { canonicalStation, postByStation } from '../../data/posts.ts';
import type { Mrn } from '../../semantics/cableModel.ts';
import { sentence } from '../../text/english.ts';
import { touches } from '../../text/span.ts';
import { describeCaption } from './caption.ts';
import { at, type Cursor, type Explanation, matchAt, parentOf, written } from './explanation.ts';
import { postInWords, postRemark } from './station.ts';

export function explainMrn(cursor: Cursor): Explanation | undefined {
  const { model, leaf, offset } = cursor;
  if (model.mrn && touches(model.mrn.span, offset)) return explainOwn(cursor, model.mrn);
  if (model.mrn?.tail && touches(model.mrn.tail.span, offset)) return explainTail(cursor);
  const line = parentOf(cursor);
  // The same line again, before a further section or in a copy of the post.
  if (line?.kind !== 'classificationLine' || (leaf?.kind !== 'station' && leaf?.kind !== 'serial')) return undefined;
  const [station, serial] = ['station', 'serial'].map((kind) => line.children.find((child) => child.kind === kind));
  if (!station || !serial) return undefined;
  const span = { start: station.start, end: serial.end };
  return at(span, {
    title: written(cursor, span),
    kind: 'message reference number, repeated',
    lines: stationLines(written(cursor, station)),
  });
}

function explainOwn({ model }: Cursor, mrn: Mrn): Explanation {
  const lines = [
    ...stationLines(mrn.station.value),
    `Number ${mrn.serial.value}${mrn.year === undefined ? ' of its year' : ` of ${mrn.year}`} from this sender.`,
  ];
  const id = model.archive?.id.value;
  if (id && mrn.key && id.toUpperCase() !== mrn.key && canonicalStation(id) !== mrn.key)
    lines.push(`The archive calls it ${id}.`);
  return at(mrn.span, {
    title: mrn.key ?? `${mrn.station.value} ${mrn.serial.value}`,
    kind: 'message reference number',
    lines,
  });
}

/** Who a station is: `Embassy Beijing, China`, and what is to be said of it. */
export function stationLines(station: string): string[] {
  const post = postByStation(station);
  if (!post) return [`${station} is not in the list of posts.`];
  const remark = postRemark(post);
  return remark ? [postInWords(post), sentence(remark)] : [postInWords(post)];
}

/** `TOSEC 140323` behind the serial: the number in a second series. */
function explainTail(cursor: Cursor): Explanation | undefined {
  const found = matchAt(cursor, /\b(TOSEC|SECTO) ?\d{1,6}\b/g);
  const series = found && describeCaption(found.groups[1] ?? '');
  return series && at(found.span, { ...series, title: written(cursor, found.span) });
}
