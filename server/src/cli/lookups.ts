// What a code of a cable means, out of all tables at once: `RUEHLI`, `ETRD`, `SIPDIS`, `OO`, `LISBON`.
import { acronym } from '../data/acronyms.ts';
import { caption } from '../data/captions.ts';
import { classificationForm, portionForm, transmissionCode } from '../data/classifications.ts';
import { executiveOrder, exemptionCode, reasonLetter } from '../data/executiveOrders.ts';
import { officeSymbol } from '../data/officeSymbols.ts';
import { operatingSignal } from '../data/operatingSignals.ts';
import { type Post, postByPlad, postByStation } from '../data/posts.ts';
import { type Precedence, precedenceByDoubled, precedenceByProsign, precedenceByWord } from '../data/precedences.ts';
import {
  misspeltRoutingIndicator,
  type RoutingIndicator,
  routingIndicator,
  routingIndicatorsOf,
  routingStructure,
} from '../data/routingIndicators.ts';
import { type TagEntry, tagsFor } from '../data/tags.ts';

/** One meaning of a code. */
export interface Meaning {
  /** The code as the table writes it. */
  readonly code: string;
  /** What sort of code it is: `routing indicator`. */
  readonly kind: string;
  /** The explanation, a sentence or so each. */
  readonly lines: readonly string[];
  readonly source?: string | undefined;
  readonly confidence?: string | undefined;
}

/** Every meaning that the tables know; a code can have several (`EU`: a TAG and an acronym). */
export function meaningsOf(text: string): readonly Meaning[] {
  const code = text.trim();
  const found = lookups.flatMap((lookup) => lookup(code));
  return found.length > 0 ? found : guessedRouting(code);
}

/** In the order in which a reader most likely means the code. */
const lookups: readonly ((code: string) => readonly Meaning[])[] = [
  routing,
  tagMeanings,
  captionMeaning,
  signalMeaning,
  precedenceMeanings,
  postMeaning,
  addresseeMeaning,
  classificationMeanings,
  orderMeanings,
  officeMeaning,
  acronymMeaning,
];

function routing(code: string): Meaning[] {
  const entry = routingIndicator(code);
  const slip = misspeltRoutingIndicator(code);
  if (slip) {
    const meant = slip.type === 'misspelling' ? 'Most likely a slip for' : 'A variant of';
    return [
      { code: slip.indicator, kind: 'routing indicator', lines: [`${slip.name}.`, `${meant} ${slip.probable}.`] },
    ];
  }
  if (!entry) return [];
  const range = entry.rangeEnd ? `${entry.indicator} to ${entry.rangeEnd}` : entry.indicator;
  return [
    {
      code: range,
      kind: 'routing indicator',
      lines: routingLines(entry),
      source: entry.source,
      confidence: entry.confidence,
    },
  ];
}

function routingLines(entry: RoutingIndicator): string[] {
  const place = [entry.place, entry.country].filter(Boolean).join(', ');
  const lines = [`${entry.name}.`, `${sentence(stationKinds[entry.kind])}${place && ` in ${place}`}.`];
  const others = entry.alternatives.slice(0, MOST_ALTERNATIVES);
  const more = entry.alternatives.length - others.length;
  if (others.length > 0) lines.push(`Also stands for ${others.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`);
  return lines;
}

const MOST_ALTERNATIVES = 6;

const stationKinds: Readonly<Record<RoutingIndicator['kind'], string>> = {
  'state-post': 'post of the Department of State',
  'washington-agency': 'agency',
  'military-command': 'military command',
  mission: 'mission',
  collective: 'collective: one indicator for several addressees',
  other: 'station',
};

/** A code that is not listed but built like one: its first letters still say something. */
function guessedRouting(code: string): Meaning[] {
  if (!/^R[A-Z]{3,6}$/i.test(code)) return [];
  const steps = routingStructure(code);
  const last = steps.at(-1);
  if (!last || last.prefix.length < 3) return [];
  const lines = ['Not listed; its first letters say:', ...steps.map(({ prefix, meaning }) => `${prefix}: ${meaning}.`)];
  return [{ code: code.toUpperCase(), kind: 'routing indicator', lines, source: last.source, confidence: 'low' }];
}

function tagMeanings(code: string): Meaning[] {
  return tagsFor(code).map((entry) => ({
    code: entry.tag,
    kind: tagKinds[entry.kind],
    lines: [`${entry.title}.`, ...tagStatus(entry)],
    source: entry.source,
    confidence: entry.confidence,
  }));
}

const tagKinds: Readonly<Record<TagEntry['kind'], string>> = {
  subject: 'TAGS, subject',
  geo: 'TAGS, country or region',
  organization: 'TAGS, organization',
  program: 'TAGS, program',
};

function tagStatus({ status, use, era }: TagEntry): string[] {
  const instead = use.length > 0 ? ` Use ${use.join(' or ')}.` : '';
  if (status === 'variant') return [`Not in the lists: a slip or another list's code.${instead}`];
  if (era === '1970s') return [`In the lists of the 1970s.${instead}`];
  return status === 'terminated' ? [`No longer in the lists.${instead}`] : [];
}

function captionMeaning(code: string): Meaning[] {
  const entry = caption(code);
  if (!entry) return [];
  const lines = [
    `${sentence(entry.meaning)}.`,
    ...(entry.classification ? [`Goes with: ${entry.classification}.`] : []),
  ];
  return [
    { code: entry.caption, kind: `caption, ${entry.group}`, lines, source: entry.source, confidence: entry.confidence },
  ];
}

function signalMeaning(code: string): Meaning[] {
  const entry = operatingSignal(code);
  if (!entry) return [];
  const lines = [`${sentence(entry.meaning)}.`, `Stands in: ${entry.where}.`];
  return [{ code: entry.signal, kind: 'operating signal', lines, source: entry.source, confidence: entry.confidence }];
}

function precedenceMeanings(code: string): Meaning[] {
  const found = new Set<Precedence | undefined>([
    precedenceByProsign(code),
    precedenceByDoubled(code),
    precedenceByWord(code),
  ]);
  return [...found].flatMap((entry) =>
    entry
      ? [
          {
            code: entry.name,
            kind: `precedence, prosign ${entry.prosign}, on the routing line ${entry.doubled.join(' or ')}`,
            lines: [`${sentence(entry.meaning)}.`],
            source: entry.source,
            confidence: entry.confidence,
          },
        ]
      : [],
  );
}

function postMeaning(code: string): Meaning[] {
  const post = postByStation(code);
  return post ? [{ code: post.mrn, kind: 'post', lines: postLines(post) }] : [];
}

function postLines(post: Post): string[] {
  const where = post.post === post.country ? post.post : `${post.post}, ${post.country}`;
  return [
    `${sentence(post.type.replace('-', ' '))} in ${where}; TAGS ${post.tagsCode}${post.indicator ? `, routing indicator ${post.indicator}` : ''}.`,
    ...(post.viaAlias ? [`${post.viaAlias.alias} is its ${aliasKinds[post.viaAlias.kind]}.`] : []),
    ...(post.remark ? [`${sentence(post.remark)}.`] : []),
    ...(post.successor ? [`Later name: ${post.successor}.`] : []),
  ];
}

const aliasKinds: Readonly<Record<NonNullable<Post['viaAlias']>['kind'], string>> = {
  abbreviation: 'abbreviation',
  misspelling: 'usual misspelling',
  variant: 'other spelling',
  'former-name': 'former name',
  respelling: 'former spelling',
  'second-name': 'second name',
};

/** `AMEMBASSY LISBON`, `CIA WASHDC`: several words, so never one of the other codes but a caption. */
function addresseeMeaning(code: string): Meaning[] {
  const name = code.toUpperCase().replace(/\s+/g, ' ');
  if (!name.includes(' ') || postByStation(name)) return [];
  const indicators = routingIndicatorsOf(name);
  const post = postByPlad(name);
  if (indicators.length === 0 && !post) return [];
  const listed =
    indicators.length > 0 && !post?.indicator
      ? [`Routing indicator ${indicators.map(({ indicator }) => indicator).join(', ')}.`]
      : [];
  const [first] = indicators;
  return [
    {
      code: name,
      kind: 'addressee',
      lines: [...(post ? postLines(post) : []), ...listed],
      source: first?.source,
      confidence: first?.confidence,
    },
  ];
}

function classificationMeanings(code: string): Meaning[] {
  const transmission = transmissionCode(code);
  if (transmission) {
    const { meaning, release } = transmission;
    return [
      {
        code: transmission.code,
        kind: 'security warning (format line 4)',
        lines: [`${sentence(meaning)}.`, ...(release ? [`Released to ${release.nation}.`] : [])],
      },
    ];
  }
  return [classificationForm(code), portionForm(code)].flatMap((entry) =>
    entry
      ? [
          {
            code: entry.form,
            kind: entry.role === 'portion mark' ? 'portion mark' : 'classification',
            lines: [`${sentence(entry.meaning)}.`],
            source: entry.source,
            confidence: entry.confidence,
          },
        ]
      : [],
  );
}

function orderMeanings(code: string): Meaning[] {
  const order = /^(?:E\.?O\.? ?)?\d{5}$/i.test(code) ? executiveOrder(code) : undefined;
  if (order) {
    const until = order.until.startsWith('9999') ? 'in force' : `to ${order.until}`;
    return [
      {
        code: `E.O. ${order.number}`,
        kind: 'executive order on classification',
        lines: [`${order.from} ${until}.`, `${sentence(order.remark)}.`],
        source: order.source,
        confidence: order.confidence,
      },
    ];
  }
  const [, section, letter] = /^(1\.[45]) ?\(?([a-h])\)?$/i.exec(code) ?? [];
  const entry = section && letter ? reasonLetter(section as '1.4' | '1.5', letter) : exemptionCode(code);
  return entry
    ? [
        {
          code: entry.code,
          kind: `classification ${section ? 'reason' : 'instruction'}, E.O. ${entry.order}`,
          lines: [`${sentence(entry.meaning)}.`],
          source: entry.source,
          confidence: entry.confidence,
        },
      ]
    : [];
}

function officeMeaning(code: string): Meaning[] {
  const entry = officeSymbol(code);
  return entry
    ? [
        {
          code: entry.symbol,
          kind: 'office of the Department of State',
          lines: [`${entry.office}.`],
          source: entry.source,
          confidence: entry.confidence,
        },
      ]
    : [];
}

function acronymMeaning(code: string): Meaning[] {
  const entry = acronym(code);
  return entry
    ? [{ code: entry.acronym, kind: 'acronym', lines: [`${sentence(entry.expansion)}.`], source: entry.source }]
    : [];
}

/** With a capital at the beginning, for the tables begin their cells small. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
