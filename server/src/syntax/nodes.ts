// The kinds of node in the syntax tree of a cable, and how nodes are made.
import type { Span } from '../text/span.ts';
import { skipBlanks } from './characters.ts';

/**
 * A node of the tree. Children lie inside their parent, in order, without overlap; what lies between them is blanks,
 * line ends and separators (`/`, `,`, `:`), never a letter or digit. A node without children is a leaf.
 */
export interface SyntaxNode extends Span {
  readonly kind: NodeKind;
  readonly children: readonly SyntaxNode[];
}

/** Areas of a message, in the order in which they stand. */
type AreaKind =
  | 'message'
  | 'preamble' // everything an archive, a mail program or an office put before the cable
  | 'heading' // format lines 1 to 10: VZCZC ... INFO
  | 'textHeader' // classification line, captions, E.O., TAGS, SUBJECT, REF, Classified By
  | 'body' // paragraphs, headings, signature
  | 'ending' // BT, #0427, NNNN, repeated classification
  | 'attributes'; // AAD: what follows "Message Attributes"

/** One line or a block of lines. */
type LineKind =
  | 'archiveHeader' // five lines: id, title, date, classification, origin
  | 'extractNote' // This record is a partial extract of the original cable. ...
  | 'transmissionLine' // VZCZCXYZ0017
  | 'routingLine' // PP RUEHWEB
  | 'janapLine' // PTTCZYUW RUEHQSA0427 0401132-CCCC--RUEAIIA.
  | 'callingLine' // DE RUEHBJ #1689/01 0730708
  | 'securityLine' // ZNR UUUUU ZZH
  | 'dateLine' // O P 091132Z FEB 09 ZDK
  | 'fromLine' // FM AMEMBASSY BEIJING
  | 'toBlock'
  | 'infoBlock'
  | 'exemptBlock' // XMT
  | 'addressee' // RUEHC/SECSTATE WASHDC PRIORITY 5610
  | 'accountingLine' // STATE GRNC
  | 'distributionLine' // ACTION EUR-12
  | 'dashLine' // ------------------507B47  271033Z /38
  | 'classificationLine' // C O N F I D E N T I A L SECTION 01 OF 02 ROME 000427
  | 'bannerLine' // a classification word alone on its line
  | 'remarkLine' // captions and pass lines: SIPDIS; DEPT FOR EUR
  | 'executiveOrderField'
  | 'tagsField'
  | 'subjectField'
  | 'referenceField'
  | 'authorityField'
  | 'printField' // SMART and DoD label: value lines
  | 'sectionHeader' // the header repeated before section 2, 3, ...
  | 'sectionHeading' // OVERVIEW with the rule line under it
  | 'paragraph'
  | 'subparagraph'
  | 'pageLine' // ROME 00000427  002 OF 003
  | 'stamp' // Declassified/Released US Department of State ...
  | 'separatorLine' // BT
  | 'attribute'; // Document Number: 1976ROME00427

/** Words and groups. */
type LeafKind =
  | 'archiveId'
  | 'archiveTitle'
  | 'archiveDate'
  | 'archiveClassification'
  | 'archiveOrigin'
  | 'transmissionId'
  | 'prosignPair' // PP
  | 'routingIndicator'
  | 'keyword' // DE, FM, TO, INFO, XMT, BT, NNNN
  | 'stationSerial' // #1689
  | 'transmissionSection' // /01
  | 'filingTime' // 0730708
  | 'securitySignal' // ZNR
  | 'securityGroup' // UUUUU
  | 'operatingSignal'
  | 'prosign' // P
  | 'dtg' // 140708Z MAR 07
  | 'plad'
  | 'precedenceWord'
  | 'messageNumber'
  | 'classification'
  | 'handling' // EFTO, NOFORN on the classification line
  | 'section' // SECTION 01 OF 02
  | 'station'
  | 'serial'
  | 'label'
  | 'value'
  | 'tag'
  | 'number' // of a paragraph
  | 'marking' // (SBU), with its parentheses
  | 'bullet' // a.  (1)  --
  | 'title' // text of a section heading
  | 'rule' // -------
  | 'signature'
  | 'validation' // #0427 at the end
  | 'text';

export type NodeKind = AreaKind | LineKind | LeafKind;

const NONE: readonly SyntaxNode[] = [];

/** A leaf over `[start, end)`. */
export const leaf = (kind: NodeKind, start: number, end: number): SyntaxNode => ({ kind, start, end, children: NONE });

/** A node over its children, or over a wider span when given. */
export function branch(kind: NodeKind, children: readonly SyntaxNode[], start?: number, end?: number): SyntaxNode {
  return {
    kind,
    start: start ?? children[0]?.start ?? 0,
    end: end ?? children[children.length - 1]?.end ?? start ?? 0,
    children,
  };
}

/** What is left of a line from `from` on, as a text leaf; nothing where only blanks are left. */
export function restOf(text: string, from: number, end: number): SyntaxNode[] {
  const at = skipBlanks(text, from, end);
  return at < end ? [leaf('text', at, end)] : [];
}
