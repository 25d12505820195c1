// An archive's id of a cable, `07LISBON427`: two digits of the year, the station without blanks, the serial without zeros.

export interface ArchiveId {
  readonly year: number | undefined;
  readonly station: string;
  readonly serial: number;
  /** Length of the digits of the year, for places in the text. */
  readonly yearLength: number;
  readonly serialText: string;
}

const FORM = /^(\d{4}|\d{2})([A-Z][A-Z-]*?)(\d+)/i;

/** The parts of an id, or of a file name that is one; what follows (`_a`, `.txt`) does not count. */
export function splitArchiveId(words: string | undefined): ArchiveId | undefined {
  const found = FORM.exec(words ?? '');
  if (!found) return undefined;
  const [, digits = '', station = '', serialText = ''] = found;
  return { year: yearOf(digits), station, serial: Number(serialText), yearLength: digits.length, serialText };
}

function yearOf(digits: string): number | undefined {
  const year = Number(digits);
  // 7575LIBREVILLE1895 is a garbled id: its year tells nothing.
  if (digits.length === 4) return year >= 1940 && year <= 2065 ? year : undefined;
  return year >= 66 ? 1900 + year : 2000 + year;
}
