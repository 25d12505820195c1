// The one key of a cable, whatever form it is written in.
import { canonicalStation } from '../data/posts.ts';
import { keyOf } from '../semantics/references.ts';

/** The parts of a key: `07BEIJING1689`. */
export interface KeyParts {
  /** The year's last two digits. */
  readonly year: number;
  readonly station: string;
  readonly serial: number;
}

const KEY = /^\s{0,4}\(?'?(\d{4}|\d{2})\)?[\s-]{0,4}(\d?[A-Z][A-Z.' -]{0,60}?)[\s-]{0,8}#?(\d{1,9})\s{0,4}$/i;

/** Year, canonical station and serial of `07BEIJING1689`, `2007 Beijing 1689`, `(07) USUN 001689`; nothing for other words. */
export function readKey(written: string): KeyParts | undefined {
  const found = KEY.exec(written);
  if (!found) return undefined;
  const [, year = '', station = '', serial = ''] = found;
  return { year: Number(year) % 100, station: canonicalStation(station), serial: Number(serial) };
}

/**
 * `07BEIJING1689`: two digits of the year, the station as archives write it (aliases followed: `USUN` is `USUNNEWYORK`; a renamed
 * post keeps its old name, since its old cables bear it), the serial without zeros in front.
 */
export function canonicalKey(written: string): string | undefined {
  const parts = readKey(written);
  return parts && keyText(parts);
}

/** `07BEIJING1689`. */
export const keyText = ({ year, station, serial }: KeyParts): string => keyOf(year, station, serial) as string;
