// Copies inside the Department, ACTION EUR-12, and the dash line of its relay.
import { officeSymbol } from '../../data/officeSymbols.ts';
import { zoneOffset } from '../../semantics/dateTimeGroup.ts';
import { at, type Cursor, type Explanation, isIn, matchAt, written } from './explanation.ts';

export function explainDistribution(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (!leaf) return undefined;
  if (isIn(cursor, 'dashLine')) return explainDashLine(cursor, leaf);
  if (!isIn(cursor, 'distributionLine')) return undefined;
  return explainCopies(cursor) ?? explainSum(cursor) ?? explainRole(cursor);
}

function explainCopies(cursor: Cursor): Explanation | undefined {
  const found = matchAt(cursor, /\b([A-Z][A-Z0-9/]{0,7})-(\d\d)\b/g);
  if (!found) return undefined;
  const [, office = '', copies = ''] = found.groups;
  const name = officeSymbol(office)?.office;
  const count = Number(copies);
  const line =
    count === 0 ? 'On the list, no paper copy.' : `${count} ${count === 1 ? 'copy' : 'copies'} inside the Department.`;
  return at(found.span, { title: `${office}-${copies}`, kind: 'distribution', lines: name ? [name, line] : [line] });
}

function explainSum(cursor: Cursor): Explanation | undefined {
  const found = matchAt(cursor, /\/(\d{3})\b/g);
  return (
    found &&
    at(found.span, {
      title: written(cursor, found.span),
      kind: 'distribution',
      lines: [`${Number(found.groups[1])} copies in all.`],
    })
  );
}

const ROLES: Readonly<Record<string, string>> = {
  ACTION: 'The office that has to act on the incoming telegram.',
  ORIGIN: 'The office that wrote the outgoing telegram.',
  INFO: 'Offices that get a copy for information.',
};

function explainRole(cursor: Cursor): Explanation | undefined {
  const found = matchAt(cursor, /\b(?:ACTION|ORIGIN|INFO)\b/g);
  const role = found && written(cursor, found.span);
  return role
    ? at(found.span, { title: role, kind: 'distribution inside the Department', lines: [ROLES[role] ?? ''] })
    : undefined;
}

/** `------------------507B47  271033Z /38`. */
function explainDashLine(cursor: Cursor, line: { start: number; end: number }): Explanation {
  const time = /\b(\d\d)(\d\d)(\d\d)([A-Z])\b/.exec(written(cursor, line).slice(0, 100));
  const lines = ['Set by the Department’s relay; not part of the message.'];
  if (time && zoneOffset(time[4] ?? '') === 0)
    lines.unshift(`Filed on day ${Number(time[1])} of the month at ${time[2]}:${time[3]} UTC.`);
  return at(line, { title: written(cursor, line).replace(/^-{3,}\s*/, ''), kind: 'dash line', lines });
}
