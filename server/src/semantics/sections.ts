// The text of a long message comes in sections: their classification lines, and what page lines say about them.
import type { SyntaxNode } from '../syntax/nodes.ts';
import { childOf, nodesOf } from '../syntax/visit.ts';
import { spanOf } from '../text/span.ts';
import type { PageLine, SectionLine, SectionNumber } from './cableModel.ts';
import { readClassification, readSection } from './header.ts';
import { factOfChild } from './heading.ts';

/** The classification lines of all sections, the first one included; none where the message has no sections. */
export function readSectionLines(
  text: string,
  tree: SyntaxNode,
  first: SyntaxNode | undefined,
): readonly SectionLine[] {
  const repeated = nodesOf(tree, 'sectionHeader').map((header) => childOf(header, 'classificationLine'));
  return [first, ...repeated].flatMap((line) => {
    const classification = readClassification(text, line);
    const section = readSection(text, line);
    return line && classification && section ? [{ span: spanOf(line), classification, section }] : [];
  });
}

/** `ROME 00000427  002.1 OF 003`: station, serial, section, page, number of sections. */
export function readPageLine(text: string, node: SyntaxNode): PageLine {
  const serial = factOfChild(text, node, 'serial');
  const section = factOfChild(text, node, 'section');
  const [, number, page, of] = /^(\d{2,3})(?:\.(\d))? OF (\d{2,3})$/i.exec(section?.value ?? '') ?? [];
  return {
    span: spanOf(node),
    station: factOfChild(text, node, 'station'),
    serial: serial && { value: Number(serial.value), span: serial.span },
    section,
    place:
      section && number !== undefined && of !== undefined
        ? {
            value: { number: Number(number), page: page === undefined ? undefined : Number(page), of: Number(of) },
            span: section.span,
          }
        : undefined,
    isRelays: serial?.value.length === 8,
  };
}

/** Whether there is such a section: 1 of 2, 2 of 2. */
export const isPossible = ({ number, of }: SectionNumber): boolean => number >= 1 && number <= of;
