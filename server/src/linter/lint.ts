// Runs the rules over a file and gives the findings, sorted, capped, with offsets of the file.
import type { CableFile } from '../semantics/cableFile.ts';
import type { CableModel, Profile } from '../semantics/cableModel.ts';
import { type Span, shifted } from '../text/span.ts';
import type { IgnoreEntry } from './config/config.ts';
import { withoutIgnored } from './config/ignore.ts';
import { eachLineOnce } from './eachLineOnce.ts';
import type { Finding } from './finding.ts';
import { closedGates, isOpen } from './gates.ts';
import type { KnownNames, OtherCables, ReportOptions, Rule, RuleContext, Severity } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface LintOptions {
  /** `auto` takes the profile that each message's text suggests. */
  readonly profile: 'auto' | Profile;
  /** Severity by rule name; `default` and absence keep the profile's own. Unknown names are ignored here. */
  readonly rules: Readonly<Record<string, Severity | 'off' | 'default'>>;
  /** The present, milliseconds since 1970. */
  readonly now: number;
  /** Names to be taken as known, besides the tables. */
  readonly known?: KnownNames | undefined;
  /** Posts under MINIMIZE, upper case. */
  readonly minimize?: ReadonlySet<string> | undefined;
  /** The cables of the folder, with this file's URI among them. */
  readonly others?: Omit<OtherCables, 'message'> | undefined;
  /** Findings that are not to be reported; only rule and fingerprint count here. */
  readonly ignore?: readonly IgnoreEntry[];
  /** Whether the time for the file is up: asked before each message and each rule, what is left then stays unchecked. */
  readonly isTimeUp?: () => boolean;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING_KNOWN: KnownNames = { routingIndicators: NONE, tags: NONE, stations: NONE, captions: NONE };

const NONE_USED: ReadonlySet<IgnoreEntry> = new Set();

const MAX_PER_RULE = 5;
const MAX_PER_ARCHIVE_FILE = 20;

/** Everything that a check of a file brings to light. */
export interface Checked {
  /** All findings in the order of the text. */
  readonly all: readonly Finding[];
  /** All but for those that are ignored. */
  readonly findings: readonly Finding[];
  /** What to show of them: at most five of a rule, the last saying how many more there are, and at most twenty in a record. */
  readonly shown: Finding[];
  /** The entries of `ignore` that kept something back. */
  readonly used: ReadonlySet<IgnoreEntry>;
  /** How many messages were not checked, or not by all rules, because time was up. */
  readonly unchecked: number;
}

/** Whether any rule that needs the other cables of the folder is switched on. */
export const asksOthers = ({ rules }: Pick<LintOptions, 'rules'>): boolean =>
  allRules.some(({ meta }) => meta.subject === 'workspace' && !/^(?:off|default)$/.test(rules[meta.name] ?? 'off'));

/** What is worth showing of a file. */
export const lint = (file: CableFile, options: LintOptions, rules?: readonly Rule[]): Finding[] =>
  check(file, options, rules).shown;

/**
 * Findings of messages, spans counted from the start of the message; only of those that all rules have seen. Whoever changes the
 * options, or has waited for the next day, begins a new one.
 */
export type KnownFindings = WeakMap<CableModel, readonly Finding[]>;

/**
 * Checks a file; messages in `known`, which an editor keeps, are not checked again. A rule that fails becomes one finding and stops no
 * other.
 */
export function check(
  file: CableFile,
  options: LintOptions,
  rules: readonly Rule[] = allRules,
  known?: KnownFindings,
): Checked {
  const all: Finding[] = [];
  let unchecked = 0;
  const { others } = options;
  for (const [i, { model, start }] of file.messages.entries()) {
    // Other files may have changed where this one has not.
    let own = others ? undefined : known?.get(model);
    if (!own) {
      const found = lintMessage(model, rules, options, others && { ...others, message: i });
      own = found.findings;
      if (found.isCutShort) unchecked++;
      else known?.set(model, own);
    }
    for (const finding of own) all.push(shift(finding, start));
  }
  const { ignore = [] } = options;
  const { findings, used } =
    ignore.length > 0 ? withoutIgnored(file.text, all, ignore) : { findings: all, used: NONE_USED };
  const isArchive = file.messages.every(({ model }) => profileOf(model.profile, options) === 'archive');
  return { all, findings, shown: cap(findings, isArchive), used, unchecked };
}

const profileOf = (inferred: Profile, options: LintOptions): Profile =>
  options.profile === 'auto' ? inferred : options.profile;

function lintMessage(
  model: CableModel,
  rules: readonly Rule[],
  options: LintOptions,
  others: OtherCables | undefined,
): { findings: readonly Finding[]; isCutShort: boolean } {
  const profile = profileOf(model.profile, options);
  const gates = closedGates(model, profile);
  const { now, known = NOTHING_KNOWN, minimize = NONE, isTimeUp } = options;
  const context: RuleContext = { model, profile, now, known, minimize, others };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { name, subject } = rule.meta;
    const set = options.rules[name];
    // What the user chose no rule overrides.
    const chosen = set === 'default' ? undefined : set;
    const severity = chosen ?? rule.meta.severity[profile];
    const isIdle = subject === 'workspace' && !others;
    if (severity === 'off' || chosen === 'off' || isIdle) continue;
    if (isTimeUp?.()) return { findings, isCutShort: true };
    if (!isOpen(rule.meta, gates, model, profile)) continue;
    const report = (span: Span, message: string, { severity: own, related = [], fixes = [] }: ReportOptions = {}) => {
      findings.push({ rule: name, severity: chosen ?? own ?? severity, span, message, related, fixes });
    };
    try {
      rule.check(context, report);
    } catch (error) {
      report({ start: 0, end: 0 }, `The rule ${name} failed: ${String(error)}`, { severity: 'information' });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
  return { findings: findings.length > 1 ? onePerLine(findings, model.text) : findings, isCutShort: false };
}

function shift(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    span: shifted(finding.span, by),
    related: finding.related.map((one) => ({ ...one, span: shifted(one.span, by) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shifted(edit.span, by) })),
    })),
  };
}

/** At most one finding of a rule a line. Takes them sorted. */
function onePerLine(findings: readonly Finding[], text: string): Finding[] {
  const byRule = new Map<string, (at: number) => boolean>();
  return findings.filter(({ rule, span }) => {
    const isFirst = byRule.get(rule) ?? eachLineOnce(text);
    byRule.set(rule, isFirst);
    return isFirst(span.start);
  });
}

/** At most five findings of one rule, the last of them saying how many more there are; at most twenty in a record. */
function cap(findings: readonly Finding[], isArchive: boolean): Finding[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const n = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, n);
    const hidden = (counts.get(finding.rule) ?? 0) - MAX_PER_RULE;
    if (n < MAX_PER_RULE || hidden <= 0) kept.push(finding);
    else if (n === MAX_PER_RULE)
      kept.push({ ...finding, message: `${finding.message} (and ${hidden} more like this)` });
  }
  const surplus = kept.length - MAX_PER_ARCHIVE_FILE;
  if (!isArchive || surplus <= 0) return kept;
  const last = kept[MAX_PER_ARCHIVE_FILE - 1] as Finding;
  const more = { ...last, message: `${last.message} (${surplus} further findings in this record are not shown)` };
  return [...kept.slice(0, MAX_PER_ARCHIVE_FILE - 1), more];
}
