// The facts of a cable as JSON: the public shape, described by docs/cable.schema.json.

import { readCableFile } from './cableFile.ts';
import type { Addressee, CableModel } from './cableModel.ts';
import { isoDate } from './calendar.ts';
import { collapse } from './fieldText.ts';

export interface CableJson {
  readonly file: string | null;
  readonly message: number;
  readonly layout: string;
  readonly profile: string;
  readonly archive: {
    readonly id: string;
    readonly classification: string | null;
    readonly origin: string | null;
    readonly date: string | null;
  } | null;
  readonly transmission: {
    readonly id: string | null;
    readonly station: string | null;
    readonly serial: number | null;
    readonly julianDay: number | null;
    readonly time: string | null;
    readonly section: number | null;
    readonly security: string | null;
  } | null;
  readonly mrn: string | null;
  readonly precedence: readonly string[];
  readonly dtg: string | null;
  readonly classification: string | null;
  readonly caveats: readonly string[];
  readonly captions: readonly string[];
  readonly section: { readonly number: number; readonly of: number } | null;
  readonly from: string | null;
  readonly to: readonly AddresseeJson[];
  readonly info: readonly AddresseeJson[];
  readonly passes: readonly string[];
  readonly executiveOrder: {
    readonly number: string | null;
    readonly declassifyOn: string | null;
    readonly exemptions: readonly string[];
    readonly text: string;
  } | null;
  readonly classifiedBy: { readonly name: string | null; readonly reasons: readonly string[] } | null;
  readonly tags: readonly string[];
  readonly subject: string | null;
  readonly references: readonly {
    readonly letter: string | null;
    readonly mrn: string | null;
    readonly text: string;
  }[];
  readonly summary: string | null;
  readonly paragraphs: readonly {
    readonly number: number;
    readonly marking: string | null;
    readonly offset: number;
    readonly length: number;
  }[];
  readonly signature: string | null;
}

export interface AddresseeJson {
  readonly routing: string | null;
  readonly name: string;
  readonly precedence: string | null;
  readonly number: string | null;
  readonly excluding: readonly string[];
}

/** One object a message. `file` is the path to name in the output; its last part may tell the year of the cable. */
export function cablesToJson(text: string, options: { readonly file?: string | undefined } = {}): CableJson[] {
  const fileName = options.file?.split(/[\\/]/).at(-1);
  return readCableFile(text, { fileName }).messages.map(({ start, model }, index) =>
    toJson(model, start, index, options.file ?? null),
  );
}

/** Absent facts are null or empty, never guessed. `offset` and `length` count UTF-16 units of the file. */
export function toJson(model: CableModel, start: number, index: number, file: string | null): CableJson {
  const { archive, callingLine, executiveOrder, classifiedBy, dtg } = model;
  const hasTransmission = callingLine ?? model.transmissionId ?? model.routingLine ?? model.security;
  return {
    file,
    message: index,
    layout: model.layout,
    profile: model.profile,
    archive: archive
      ? {
          id: archive.id.value,
          classification: archive.classification?.value ?? null,
          origin: archive.origin?.value ?? null,
          date: archive.date ? isoDate(archive.date.value) : null,
        }
      : null,
    transmission: hasTransmission
      ? {
          id: model.transmissionId?.value ?? null,
          station: callingLine?.station?.value ?? null,
          serial: callingLine?.serial?.value ?? null,
          julianDay: callingLine?.filed?.day.value ?? null,
          time: callingLine?.filed?.text.slice(3) ?? null,
          section: callingLine?.section?.value ?? null,
          security: model.security?.group?.value ?? null,
        }
      : null,
    mrn: model.mrn?.key ?? null,
    precedence: model.prosigns.map((prosign) => prosign.value),
    dtg: dtg?.instant === undefined ? null : new Date(dtg.instant).toISOString().replace('.000', ''),
    classification: model.classification?.level ?? null,
    caveats: model.classification?.caveats.map((caveat) => caveat.value) ?? [],
    captions: [...new Set(model.captions.map((caption) => caption.value))],
    section: model.section?.value ?? null,
    from: model.from?.value ?? null,
    to: addresseesOf(model, 'to'),
    info: addresseesOf(model, 'info'),
    passes: model.passes.map((pass) => pass.value),
    executiveOrder: executiveOrder
      ? {
          number: executiveOrder.number?.value ?? null,
          declassifyOn: executiveOrder.declassifyOn ? isoDate(executiveOrder.declassifyOn.value) : null,
          exemptions: executiveOrder.exemptions.map((exemption) => exemption.value),
          text: executiveOrder.value.value,
        }
      : null,
    classifiedBy: classifiedBy
      ? { name: classifiedBy.name?.value ?? null, reasons: classifiedBy.reasons.map((reason) => reason.value) }
      : null,
    tags: model.tags.map((tag) => tag.value),
    subject: model.subject?.value ?? null,
    references: model.references.map((reference) => ({
      letter: reference.letter?.value ?? null,
      mrn: reference.key ?? null,
      text: reference.text,
    })),
    summary: summaryOf(model),
    paragraphs: model.body.paragraphs.map(({ number, marking, span }) => ({
      number: number.value,
      marking: marking?.value ?? null,
      offset: start + span.start,
      length: span.end - span.start,
    })),
    signature: model.signature?.value ?? null,
  };
}

const addresseesOf = (model: CableModel, role: Addressee['role']): AddresseeJson[] =>
  model.addressees
    .filter((addressee) => addressee.role === role)
    .map(({ routing, name, precedence, number, excluding }) => ({
      routing: routing?.value ?? null,
      name: collapse(name?.value ?? ''),
      precedence: precedence?.value ?? null,
      number: number?.value ?? null,
      excluding: excluding.map((post) => post.value),
    }));

/** The words of the summary in one line, page lines cut out. */
function summaryOf(model: CableModel): string | null {
  const summary = model.body.containers.find((container) => container.kind === 'summary');
  if (!summary) return null;
  let words = model.text.slice(summary.words.start, summary.words.end);
  for (const page of model.pageLines) {
    if (page.span.start >= summary.words.start && page.span.end <= summary.words.end)
      words = words.replace(model.text.slice(page.span.start, page.span.end), ' ');
  }
  return collapse(words.replace(/Â?¶/g, ' ').replace(/ \\(?=[\r\n])/g, ' ')) || null;
}
