// What kind of addressee a plain language address names.
import { plads } from '../data/plads.ts';
import { lazy } from '../data/table.ts';
import { closest } from './spelling.ts';

/** One address for a fixed group of posts: `EC CARICOM COLLECTIVE`, `ALL OECD CAPITALS`, `AIG 8814`. */
export const isCollective = (plad: string): boolean =>
  /\bCOLLECTIVE$|\bPOSTS$|^ALL \w+ (?:CAPITALS|POSTS)|^SPECIAL EMBASSY PROGRAM|^AIG \d/.test(plad);

/** The Department, its posts and its missions, whose messages go out with ZZH. */
export const isStateOriginator = (plad: string): boolean =>
  /^(?:SECSTATE|AMEMBASSY|AMCONSUL|USMISSION|USINT|AIT|USOFFICE|USEU)\b/.test(plad);

const KINDS = ['AMEMBASSY', 'AMCONSUL', 'USMISSION', 'SECSTATE', 'SECDEF', 'USDOC'] as const;

/** The first word that was meant, where it is one letter off and no word that addresses begin with: `AMMBASSY`. */
export function misspeltKind(plad: string): { readonly written: string; readonly meant: string } | undefined {
  const written = /^[A-Z]{4,10}(?= )/.exec(plad)?.[0];
  if (!written || firstWords().has(written)) return undefined;
  const meant = closest(written, KINDS, 1);
  return meant && { written, meant };
}

const firstWords = lazy(() => new Set([...KINDS, 'AMEMB', ...plads().map(({ plad }) => plad.split(' ')[0] ?? '')]));
