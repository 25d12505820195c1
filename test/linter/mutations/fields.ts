// The fields of a cable that are broken one by one, and the rules that may name the break.
import type { CableModel } from '../../../server/src/semantics/cableModel.ts';
import type { Span } from '../../../server/src/text/span.ts';

export interface BrokenField {
  readonly field: string;
  /** Where the field stands; one of several is broken. */
  readonly spans: (model: CableModel) => readonly (Span | undefined)[];
  /** Names of the rules that name a break of this field. */
  readonly rules: RegExp;
}

const partsOf = (facts: readonly ({ readonly span: Span } | undefined)[]) => facts.map((fact) => fact?.span);

/** Words: each is broken letter by letter, and replaced by that of another cable. */
export const words: readonly BrokenField[] = [
  { field: 'transmission id', spans: (m) => [m.transmissionId?.span], rules: /^tid-malformed$/ },
  { field: 'format line 2: precedence', spans: (m) => [m.routingLine?.prosigns?.span], rules: /^fl2-/ },
  { field: 'format line 2: stations', spans: (m) => partsOf(m.routingLine?.stations ?? []), rules: /^ri-/ },
  { field: 'DE: station', spans: (m) => [m.callingLine?.station?.span], rules: /^ri-|^de-originator/ },
  { field: 'DE: serial', spans: (m) => [m.callingLine?.serial?.span], rules: /^de-/ },
  { field: 'DE: section', spans: (m) => [m.callingLine?.section?.span], rules: /^de-/ },
  { field: 'DE: day', spans: (m) => [m.callingLine?.filed?.day.span], rules: /^de-|^dtg-julian/ },
  { field: 'DE: time', spans: (m) => [timeOf(m)], rules: /^de-/ },
  { field: 'security warning: signal', spans: (m) => [m.security?.signal.span], rules: /^security-|^prosign/ },
  { field: 'security warning: group', spans: (m) => [m.security?.group?.span], rules: /^security-/ },
  { field: 'DTG line: precedence', spans: (m) => [m.prosigns[0]?.span], rules: /^precedence-|^fl2-/ },
  { field: 'DTG: day', spans: (m) => [m.dtg?.day?.span], rules: /^dtg-|^de-dtg/ },
  {
    field: 'DTG: time',
    spans: (m) => [m.dtg?.hour && m.dtg.minute && { start: m.dtg.hour.span.start, end: m.dtg.minute.span.end }],
    rules: /^dtg-|^de-dtg/,
  },
  { field: 'DTG: zone', spans: (m) => [m.dtg?.zone?.span], rules: /^dtg-/ },
  { field: 'DTG: month', spans: (m) => [m.dtg?.month?.span], rules: /^dtg-|^de-dtg/ },
  { field: 'DTG: year', spans: (m) => [m.dtg?.year?.span], rules: /^dtg-|^eo-era|^decl-/ },
  { field: 'FM', spans: (m) => [m.from?.span], rules: /^plad-|^mrn-station|^de-originator/ },
  { field: 'address: indicator', spans: (m) => partsOf(m.addressees.map((one) => one.routing)), rules: /^ri-/ },
  {
    field: 'address: name',
    spans: (m) => partsOf(m.addressees.map((one) => one.name)),
    rules: /^plad-|^ri-plad|^addressee-/,
  },
  {
    field: 'address: precedence',
    spans: (m) => partsOf(m.addressees.map((one) => one.precedence)),
    rules: /^precedence-/,
  },
  { field: 'address: message number', spans: (m) => partsOf(m.addressees.map((one) => one.number)), rules: /^mcn-/ },
  { field: 'classification', spans: (m) => [m.classification?.span], rules: /classification/ },
  { field: 'section', spans: (m) => [m.section?.span], rules: /^section-|^page-line|^de-section/ },
  { field: 'MRN: station', spans: (m) => [m.mrn?.station.span], rules: /^mrn-/ },
  { field: 'MRN: serial', spans: (m) => [m.mrn?.serial.span], rules: /^mrn-|^de-serial|^page-line-mrn/ },
  { field: 'captions', spans: (m) => partsOf(m.captions), rules: /^caption|^sipdis|^sensitive|^nodis|^noforn|^sbu/ },
  { field: 'E.O. number', spans: (m) => [m.executiveOrder?.number?.span], rules: /^eo-/ },
  { field: 'DECL date', spans: (m) => [m.executiveOrder?.declassifyOn?.span], rules: /^decl-|^eo-/ },
  { field: 'TAGS', spans: (m) => partsOf(m.tags), rules: /^tag/ },
  { field: 'reasons', spans: (m) => partsOf(m.classifiedBy?.reasons ?? []), rules: /^reason/ },
  { field: 'reference: serial', spans: (m) => partsOf(m.references.map((one) => one.serial)), rules: /^ref/ },
  { field: 'reference: station', spans: (m) => partsOf(m.references.map((one) => one.station)), rules: /^ref/ },
  { field: 'reference: letter', spans: (m) => partsOf(m.references.map((one) => one.letter)), rules: /^ref/ },
  { field: 'paragraph number', spans: (m) => partsOf(m.body.paragraphs.map((one) => one.number)), rules: /^para/ },
  {
    field: 'portion marking',
    spans: (m) => partsOf(m.body.paragraphs.map((one) => one.marking)),
    rules: /portion|^noforn|^sbu|^sensitive/,
  },
  { field: 'page line: serial', spans: (m) => partsOf(m.pageLines.map((one) => one.serial)), rules: /^page-line/ },
  { field: 'page line: section', spans: (m) => partsOf(m.pageLines.map((one) => one.place)), rules: /^page-line/ },
  { field: 'validation number', spans: (m) => [m.messageEnd.validation?.span], rules: /^eom-/ },
  { field: 'archive id', spans: (m) => [m.archive?.id.span], rules: /^mrn-id|^dtg-id/ },
  { field: 'archive date', spans: (m) => [m.archive?.date?.span], rules: /^dtg-/ },
  {
    field: 'archive classification',
    spans: (m) => [m.archive?.classification?.span],
    rules: /^archive-classification/,
  },
];

const timeOf = ({ callingLine }: CableModel): Span | undefined =>
  callingLine?.filed && { start: callingLine.filed.hour.span.start, end: callingLine.filed.minute.span.end };

/** Lines: each is left out, doubled, and swapped with the next. */
export const lines: readonly BrokenField[] = [
  { field: 'transmission line', spans: (m) => [m.transmissionId?.span], rules: /^prosign-order/ },
  { field: 'format line 2', spans: (m) => [m.routingLine?.span], rules: /^prosign-order/ },
  { field: 'calling line', spans: (m) => [m.callingLine?.span], rules: /^prosign-order|^eom-/ },
  { field: 'security warning', spans: (m) => [m.security?.span], rules: /^prosign-order|^security-/ },
  { field: 'DTG line', spans: (m) => [m.dtg?.span], rules: /^prosign-order|^dtg-|^fm-|^precedence/ },
  { field: 'FM line', spans: (m) => [m.from?.span], rules: /^prosign-order|^fm-|^to-/ },
  {
    field: 'first address',
    spans: (m) => [m.addressees[0]?.span],
    rules: /^prosign-order|^to-|^addressee|^precedence/,
  },
  { field: 'further addresses', spans: (m) => partsOf(m.addressees.slice(1)), rules: /^prosign-order|^addressee|^to-/ },
  {
    field: 'classification line',
    spans: (m) => [m.classification?.span],
    rules: /^classification|^prosign-order|^bt-|^mrn/,
  },
  { field: 'BT', spans: (m) => partsOf(m.messageEnd.separators), rules: /^bt-|^prosign-order/ },
  { field: 'NNNN', spans: (m) => [m.messageEnd.mark?.span], rules: /^eom-/ },
  { field: 'E.O. line', spans: (m) => [m.executiveOrder?.span], rules: /^eo-/ },
  { field: 'TAGS line', spans: (m) => [m.tags[0]?.span], rules: /^tag/ },
  { field: 'subject', spans: (m) => [m.subject?.span], rules: /^subject/ },
  { field: 'page line', spans: (m) => partsOf(m.pageLines), rules: /^page-line/ },
];
