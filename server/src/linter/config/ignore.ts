// Leaves out the findings that are not to be reported, and knows which entries did so.
import type { Finding } from '../finding.ts';
import type { IgnoreEntry } from './config.ts';
import { fingerprints } from './fingerprint.ts';

/** The findings that no entry names; `entries` are those of the file. Fingerprints are made only when an entry has one. */
export function withoutIgnored(
  text: string,
  findings: readonly Finding[],
  entries: readonly IgnoreEntry[],
): { findings: readonly Finding[]; used: ReadonlySet<IgnoreEntry> } {
  const used = new Set<IgnoreEntry>();
  if (entries.length === 0) return { findings, used };
  const prints = entries.some(({ fingerprint }) => fingerprint) ? fingerprints(text, findings) : [];
  const kept = findings.filter(({ rule }, i) => {
    const own = entries.filter((one) => one.rule === rule && (one.fingerprint ?? prints[i]) === prints[i]);
    for (const entry of own) used.add(entry);
    return own.length === 0;
  });
  return { findings: kept, used };
}
