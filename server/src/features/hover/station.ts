// Stations and addressees in words a reader knows: AMEMBASSY BEIJING is "Embassy Beijing, China".
import { acronym } from '../../data/acronyms.ts';
import { type Post, postByPlad } from '../../data/posts.ts';
import { collapse } from '../../semantics/fieldText.ts';
import { isCollective } from '../../semantics/plads.ts';

/** `Embassy Beijing, China`; `Department of State, Washington DC`; `US mission to NATO, Brussels, Belgium`. */
export function postInWords(post: Post): string {
  if (post.origin === 'STATE') return 'Department of State, Washington DC';
  const place = [cityOf(post), post.country].filter((part) => part && !part.startsWith('(')).join(', ');
  switch (post.type) {
    case 'embassy':
      return `Embassy ${place}`;
    case 'consulate':
      return `Consulate ${place}`;
    case 'institute':
      return `American Institute in Taiwan, ${post.post}`;
    case 'interests-section':
      return `Interests section ${place}`;
    case 'liaison-office':
      return `Liaison office ${place}`;
    case 'regional-office':
      return `Regional office ${place}`;
    case 'mission':
    case 'department':
    case 'agency':
      return isName(post) ? named(post, place) : `US mission, ${place}`;
    case 'delegation':
      return post.remark?.split(';')[0] ?? 'US delegation';
  }
}

/** `Madras (now Chennai)` where the cable has a name that was given up. */
function cityOf({ post, mrn, successor }: Post): string {
  return successor && titleCase(mrn) !== post ? `${titleCase(mrn)} (now ${post})` : post;
}

/** `US mission to the UN organizations in Geneva, Switzerland`: no place twice. */
function named({ remark = '', post, country }: Post, place: string): string {
  const name = remark.split(';')[0] ?? '';
  return `${name}, ${name.endsWith(post) ? country : place}`;
}

/** What is worth knowing of a post beside its place: `Embassy until the move to Abuja.` */
export const postRemark = (post: Post): string | undefined =>
  isName(post) || post.type === 'delegation' || post.type === 'institute' || post.origin === 'STATE'
    ? undefined
    : post.remark;

const isName = (post: Post): boolean => post.remark !== undefined && /^(?:mission|department|agency)$/.test(post.type);

/** Who an addressee is, in words; nothing when the name says no more than it says. */
export function pladInWords(written: string): string | undefined {
  const plad = turned(collapse(written.split('//')[0] ?? '').toUpperCase());
  const post = postByPlad(plad);
  if (post) return postInWords(ofKind(post, plad));
  if (/^AIG \d/.test(plad)) return 'Address indicator group: a fixed list of addressees under one number';
  if (isCollective(plad)) return COLLECTIVE;
  const kind = /^(AMEMBASSY|AMEMB|AMCONSUL|USMISSION) +(\S.*)$/.exec(plad);
  if (kind) return `${KINDS[kind[1] ?? ''] ?? ''} ${titleCase(kind[2] ?? '')}`;
  return agencyInWords(plad);
}

/** SMART prints put the place first: `WASHDC, SECSTATE`. */
const turned = (plad: string): string => plad.replace(/^([A-Z ]{1,40}), ([A-Z ]{1,40})$/, '$2 $1');

export const COLLECTIVE = 'Collective: one address for a fixed group of posts';

const KINDS: Readonly<Record<string, string>> = {
  AMEMBASSY: 'Embassy',
  AMEMB: 'Embassy',
  AMCONSUL: 'Consulate',
  USMISSION: 'US mission',
};

/** The table knows a city's post as it was about 2008; an embassy that the cable calls a consulate was one then. */
function ofKind(post: Post, plad: string): Post {
  if (plad.startsWith('AMCONSUL ') && post.type === 'embassy') return { ...post, type: 'consulate' };
  if (/^AMEMB(?:ASSY)? /.test(plad) && post.type === 'consulate') return { ...post, type: 'embassy' };
  return post;
}

const AGENCIES: Readonly<Record<string, string>> = {
  'JOINT STAFF': 'Joint Staff',
  'WHITE HOUSE': 'White House',
  'WHITE HOUSE NSC': 'National Security Council, White House',
  'USDA FAS': 'Foreign Agricultural Service, Agriculture Department',
  USDA: 'Agriculture Department',
  USDOC: 'Commerce Department',
  'US TRADE REP': 'US Trade Representative',
  'US SECRET SERVICE': 'Secret Service',
  DIRNSA: 'National Security Agency',
  'CDR JOINT STAFF': 'Joint Staff',
};

/** Washington agencies and military commands whose names are abbreviated. */
function agencyInWords(plad: string): string | undefined {
  const found = /^(.{1,60}?) (?:WASHDC|WASHINGTON,? D\.? ?C\.?|WASHINGTON)$/.exec(plad);
  const head = (found?.[1] ?? plad).replace(/^(?:HQ|CDR|DIR)\.? | (?:HQS?|OPS)$/g, '');
  const place = found ? ', Washington DC' : '';
  const department = /^(?:DEPT|DEPARTMENT) OF (?:THE )?([A-Z]{3,}(?: [A-Z]{3,})?)$/.exec(head)?.[1];
  if (department)
    return `${acronym(department) ? `Department of ${expansion(department)}` : `${titleCase(department)} Department`}${place}`;
  const known = AGENCIES[head] ?? expansion(head);
  if (known) return known + place;
  const command = /\bUS([A-Z]{2,6}COM)\b/.exec(plad)?.[1];
  return command && expansion(command);
}

const expansion = (word: string): string | undefined => acronym(word)?.expansion.split(';')[0];

/** `Rio de Janeiro` for RIO DE JANEIRO. */
const titleCase = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[a-z]+/g, (word) =>
      /^(?:de|of|the|and|au|la)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
