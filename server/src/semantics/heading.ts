// Facts of the format lines: transmission, called and calling stations, security warning, addressees.
import type { NodeKind, SyntaxNode } from '../syntax/nodes.ts';
import { childOf, childrenOf, nodesOf } from '../syntax/visit.ts';
import { spanOf } from '../text/span.ts';
import type { Addressee, CallingLine, RoutingLine, SecurityWarning } from './cableModel.ts';
import { parseFilingTime } from './dateTimeGroup.ts';
import type { Fact } from './fact.ts';
import { closest } from './spelling.ts';

/** The words of a node as a fact. */
export const factOf = (text: string, node: SyntaxNode): Fact => ({
  value: text.slice(node.start, node.end),
  span: spanOf(node),
});

export const factOfChild = (text: string, node: SyntaxNode | undefined, kind: NodeKind): Fact | undefined => {
  const child = childOf(node, kind);
  return child && factOf(text, child);
};

export const factsOf = (text: string, node: SyntaxNode | undefined, kind: NodeKind): Fact[] =>
  childrenOf(node, kind).map((child) => factOf(text, child));

export function readRoutingLine(text: string, lines: readonly SyntaxNode[]): RoutingLine | undefined {
  const line = lines.find((one) => childOf(one, 'prosignPair')) ?? lines[0];
  return (
    line && {
      span: spanOf(line),
      prosigns: factOfChild(text, line, 'prosignPair'),
      stations: factsOf(text, line, 'routingIndicator'),
    }
  );
}

export function readCallingLine(text: string, line: SyntaxNode): CallingLine {
  const serial = factOfChild(text, line, 'stationSerial');
  const section = factOfChild(text, line, 'transmissionSection');
  const time = factOfChild(text, line, 'filingTime');
  return {
    span: spanOf(line),
    station: factOfChild(text, line, 'routingIndicator'),
    serial: serial && { value: Number(serial.value.replace(/\D/g, '')), span: serial.span },
    hasNumberSign: serial?.value.startsWith('#') ?? false,
    section: section && { value: Number(section.value), span: section.span },
    time,
    filed: time && parseFilingTime(text, time.span),
    rest: factOfChild(text, line, 'text'),
  };
}

/** Five equal letters, or three and a doubled release code, with a handling group behind a slash (ACP 127, 124; ACP 117). */
const GROUP = /^([UERCST])\1\1(?:\1\1|([ABCOUXZ])\2)(?:\/([ABF])\3{4})?$/;

export function readSecurityWarning(text: string, line: SyntaxNode): SecurityWarning | undefined {
  const signal = factOfChild(text, line, 'securitySignal');
  const group = factOfChild(text, line, 'securityGroup');
  return signal && { span: spanOf(line), signal, group, level: GROUP.exec(group?.value ?? '')?.[1] };
}

const WORDS = ['NIACT IMMEDIATE', 'IMMEDIATE', 'PRIORITY', 'ROUTINE', 'FLASH'] as const;

/** The addressees of TO and INFO; posts under XMT go to the addressee above them. */
export function readAddressees(text: string, heading: SyntaxNode): Addressee[] {
  const addressees: Addressee[] = [];
  for (const block of heading.children) {
    if (block.kind === 'exemptBlock') {
      const last = addressees.at(-1);
      const excluding = childrenOf(block, 'addressee').flatMap((node) => factsOf(text, node, 'plad'));
      if (last) addressees[addressees.length - 1] = { ...last, excluding: last.excluding.concat(excluding) };
    }
    if (block.kind !== 'toBlock' && block.kind !== 'infoBlock') continue;
    const role = block.kind === 'toBlock' ? 'to' : 'info';
    for (const node of nodesOf(block, 'addressee')) addressees.push(readAddressee(text, node, role));
  }
  return addressees;
}

function readAddressee(text: string, node: SyntaxNode, role: 'to' | 'info'): Addressee {
  const plad = factOfChild(text, node, 'plad');
  const written = factOfChild(text, node, 'precedenceWord');
  const misspelt = written ? undefined : misspeltPrecedence(plad);
  const name =
    plad && misspelt
      ? {
          value: plad.value.slice(0, misspelt.span.start - plad.span.start).trimEnd(),
          span: { start: plad.span.start, end: misspelt.span.start - 1 },
        }
      : plad;
  const meant = misspelt && closest(misspelt.value, WORDS, 2);
  return {
    span: spanOf(node),
    role,
    routing: factOfChild(text, node, 'routingIndicator'),
    name,
    precedence: written
      ? { value: written.value === 'NIACT' ? 'NIACT IMMEDIATE' : written.value, span: written.span }
      : misspelt && meant
        ? { value: meant, span: misspelt.span }
        : undefined,
    misspelt,
    number: factOfChild(text, node, 'messageNumber'),
    excluding: [],
  };
}

/** The last word of an address when it is all but a precedence: `SECSTATE WASHDC PRIOITY`. */
function misspeltPrecedence(plad: Fact | undefined): Fact | undefined {
  // Line noise seldom takes the first letter; most addresses end in a city and need no closer look.
  const found = /\s([FIPR][A-Z]{4,9})$/.exec(plad?.value ?? '');
  const word = found?.[1];
  if (!plad || !found || !word || !closest(word, WORDS, 2)) return undefined;
  const start = plad.span.end - word.length;
  return { value: word, span: { start, end: plad.span.end } };
}

/** Each addressee whose name stands further up already, with the one that bears it first; points and commas do not count. */
export function repeatedAddressees(
  addressees: readonly Addressee[],
): { readonly addressee: Addressee; readonly first: Addressee }[] {
  const byName = new Map<string, Addressee>();
  return addressees.flatMap((addressee) => {
    const name = addressee.name?.value.toUpperCase().replace(/[.,']/g, '').replace(/\s+/g, ' ');
    if (!name) return [];
    const first = byName.get(name);
    if (!first) byName.set(name, addressee);
    return first ? [{ addressee, first }] : [];
  });
}
