// A small sound cable, and the same with some of its lines replaced: what the examples of the rules are made of.
import { isClassified, levelOf } from '../semantics/levels.ts';
import { markOf } from './portionEdits.ts';

/** Lines that replace those of the sound cable; an empty string leaves a line out. Several addressees: one a line. */
export interface ExampleParts {
  /** Five lines of an archive; none in the sound cable. */
  readonly archive?: string;
  readonly transmission?: string;
  readonly routing?: string;
  readonly calling?: string;
  readonly security?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly info?: string;
  readonly classification?: string;
  readonly captions?: string;
  readonly order?: string;
  readonly tags?: string;
  readonly subject?: string;
  readonly references?: string;
  /** Classified By. */
  readonly authority?: string;
  readonly body?: string;
  /** Lines behind the signature: BT, #0427, NNNN. */
  readonly ending?: string;
}

const SOUND: Required<ExampleParts> = {
  archive: '',
  transmission: 'VZCZCXYZ0027',
  routing: 'PP RUEHWEB',
  calling: 'DE RUEHLI #0427 0730708',
  security: 'ZNR UUUUU ZZH',
  date: 'P 140708Z MAR 07',
  from: 'FM AMEMBASSY LISBON',
  to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 5610',
  info: 'INFO RUEHMD/AMEMBASSY MADRID 0412',
  classification: 'UNCLAS LISBON 000427',
  captions: 'SIPDIS',
  order: 'E.O. 12958: N/A',
  tags: 'TAGS: ETRD, EWWT, PO',
  subject: 'SUBJECT: HARBOR AUTHORITY POSTPONES DREDGING TENDER',
  references: '',
  authority: '',
  body: '1. The harbor authority put off the tender until May.\n\n2. Two shipping lines had asked for it.\nMARLOWE',
  ending: '',
};

/** Paragraphs of a classified cable are marked, the first as the whole is. */
function soundBody(classification: string, captions: string): string {
  const level = levelOf(classification);
  if (!level || !isClassified(level)) return SOUND.body;
  const mark = markOf(level, `${classification} ${captions}`.includes('NOFORN'));
  return SOUND.body.replace('1. ', `1. ${mark} `).replace('2. ', '2. (U) ');
}

/** What makes the sound cable a classified one. */
export const CLASSIFIED = {
  security: 'ZNY CCCCC ZZH',
  classification: 'C O N F I D E N T I A L LISBON 000427',
  order: 'E.O. 12958: DECL: 03/13/2017',
  authority: 'Classified By: DCM Fritz Sapt. Reason: 1.4 (b) and (d).',
} as const satisfies ExampleParts;

/** The whole cable with the given parts in place; a text is one already. */
export function exampleCable(parts: ExampleParts | string): string {
  if (typeof parts === 'string') return parts;
  const { classification = SOUND.classification, captions = SOUND.captions } = parts;
  const all = { ...SOUND, body: soundBody(classification, captions), ...parts };
  const lines = (...names: (keyof ExampleParts)[]) => names.map((name) => all[name]).filter((line) => line !== '');
  const heading = lines(
    'archive',
    'transmission',
    'routing',
    'calling',
    'security',
    'date',
    'from',
    'to',
    'info',
    'classification',
  );
  const header = [
    ...lines('captions'),
    '',
    ...lines('order', 'tags', 'subject'),
    ...(all.references ? ['', all.references] : []),
    ...(all.authority ? ['', all.authority] : []),
  ];
  return [...heading, '', ...header, '', all.body, ...lines('ending'), ''].join('\n');
}

/** The post that is under MINIMIZE in the examples. */
export const EXAMPLE_MINIMIZE: ReadonlySet<string> = new Set(['KATHMANDU']);
