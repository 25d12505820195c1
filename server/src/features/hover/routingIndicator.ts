// Routing indicators: RUEHBJ in the routing line, the calling line and in front of an address.
import {
  misspeltRoutingIndicator,
  type RoutingIndicator,
  routingIndicator,
  routingStructure,
} from '../../data/routingIndicators.ts';
import { collapse } from '../../semantics/fieldText.ts';
import { at, type Cursor, type Description, type Explanation, parentOf, written } from './explanation.ts';
import { describeOperatingSignal } from './operatingSignal.ts';
import { COLLECTIVE, pladInWords } from './station.ts';
import { doubt } from './words.ts';

export function explainRoutingIndicator(cursor: Cursor): Explanation | undefined {
  const { leaf, model } = cursor;
  if (leaf?.kind !== 'routingIndicator') return undefined;
  const code = written(cursor, leaf);
  if (code.startsWith('ZEN')) {
    const signal = describeOperatingSignal(code);
    return signal && at(leaf, signal);
  }
  const line = parentOf(cursor);
  const beside = line?.children.find((child) => child.kind === 'plad');
  const here = beside ? written(cursor, beside) : line?.kind === 'callingLine' ? model.from?.value : undefined;
  const role =
    line?.kind === 'callingLine'
      ? ['The station that sent the message.']
      : line?.kind === 'routingLine' && code !== WEB
        ? ['Called here: this copy was sent to it.']
        : [];
  const description = describeRoutingIndicator(code, here && collapse(here));
  return at(leaf, { ...description, lines: [...description.lines, ...role] });
}

/** Not in the allied books; it stands alone in the routing line of copies that stayed within the Department. */
export const WEB = 'RUEHWEB';

/** A code with the name it stands beside, if any: `RUEATRS`, `DEPT OF TREASURY WASHDC`. */
export function describeRoutingIndicator(code: string, here?: string): Description {
  const kind = 'routing indicator';
  if (code === WEB) {
    return {
      title: code,
      kind,
      lines: [
        'State Department web distribution: the copy for the Department’s own network, no addressee',
        'Not certain: read from its use, no book lists it.',
      ],
    };
  }
  const entry = routingIndicator(code);
  if (entry) return { title: code, kind, lines: knownLines(code, entry, here) };
  return { title: code, kind: `${kind}, not in the lists`, lines: unknownLines(code, here) };
}

function knownLines(code: string, entry: RoutingIndicator, here: string | undefined): string[] {
  if (/^RHM[CF]/.test(code)) return gatewayLines(code, entry, here);
  const names = [entry.name, ...entry.alternatives];
  const used = names.find((one) => here !== undefined && nameKey(one) === nameKey(here));
  const name = used ?? entry.name;
  const others = names.filter(
    (one, i) => nameKey(one) !== nameKey(name) && names.findIndex((two) => nameKey(two) === nameKey(one)) === i,
  );
  const lines = [name, placeLine(name, entry)].filter((line) => line !== '');
  if (here && !used) lines.push(`Here it stands for ${here}.`);
  if (entry.rangeEnd && entry.indicator !== code) lines.push(`One of ${entry.indicator} to ${entry.rangeEnd}.`);
  if (others.length > 0)
    lines.push(`Also used for ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and others' : ''}.`);
  lines.push(...doubt(entry.confidence, entry.source === 'cables' ? 'seen in a few cables only' : 'from one source'));
  return lines;
}

const GATEWAY_LEVELS: Readonly<Record<string, string>> = {
  UU: 'unclassified',
  SS: 'up to secret',
  TT: 'up to top secret',
};

/** The gateways serve so many commands that a list of names would mislead. */
function gatewayLines(code: string, entry: RoutingIndicator, here: string | undefined): string[] {
  const level = GATEWAY_LEVELS[code.slice(-2)];
  const who = here && pladInWords(here);
  return [
    here ?? entry.name,
    ...(who ? [who] : []),
    `Reached through a gateway of the Defense Message System${level ? `, ${level}` : ''}, which serves many addressees.`,
  ];
}

/** `Treasury Department, Washington DC, United States`, as far as it is known. */
function placeLine(name: string, entry: RoutingIndicator): string {
  if (entry.kind === 'collective') return COLLECTIVE;
  const who = pladInWords(name);
  const parts = who ? [who] : [];
  for (const part of [entry.place, entry.country]) if (part && !parts.join(', ').includes(part)) parts.push(part);
  if (who && /^(?:Embassy|Consulate|US mission|Department of State)/.test(who)) return who;
  return parts.join(', ');
}

/** Names compared without the ways to write Washington. */
const nameKey = (name: string): string =>
  (name.split('//')[0] ?? '')
    .toUpperCase()
    .replace(/\b(?:WASHINGTON,? D\.?C\.?|WASHDC|WASHINGTON)$/, '')
    .replace(/\bDEPARTMENT\b/, 'DEPT')
    .replace('DEPT OF STATE', 'SECSTATE')
    .replace(/[^A-Z0-9]/g, '');

function unknownLines(code: string, here: string | undefined): string[] {
  const slip = misspeltRoutingIndicator(code);
  const lines: string[] = [];
  if (slip)
    lines.push(
      `Most likely ${slip.type === 'misspelling' ? 'a slip for' : 'another form of'} ${slip.probable}: ${routingIndicator(slip.probable)?.name ?? slip.name}`,
    );
  if (here) lines.push(`Here: ${here}`);
  if (!/^[QRU][A-Z]{3,6}$/.test(code))
    return [...lines, 'Routing indicators are four to seven letters, the first mostly R.'];
  if (slip) return lines;
  const steps = routingStructure(code)
    .filter((step) => step.prefix.length > 1)
    .slice(-3);
  return [
    ...lines,
    ...steps.map((step) => `${step.prefix}: ${step.meaning}${step.confidence === 'high' ? '' : ' (not certain)'}`),
  ];
}
