// The text of a bug report. It names settings and counts; what a user has written into a setting or a cable does not appear.
import type { ReportFacts } from '../../../server/src/lsp/protocol.ts';

/** What runs where. */
export interface Surroundings {
  readonly extension: string;
  readonly editor: string;
  /** `desktop`, `web` and the like, as VS Code calls it. */
  readonly host: string;
  readonly remote: string | undefined;
}

/** A setting that is not at its default. */
export interface ChangedSetting {
  readonly name: string;
  readonly value: unknown;
  /** Its values are a list of ours: they can be told. */
  readonly isChoice: boolean;
}

export function reportText(
  where: Surroundings,
  settings: readonly ChangedSetting[],
  facts: ReportFacts | null,
): string {
  const { extension, editor, host, remote } = where;
  const lines = [
    `Cablegram ${extension}`,
    `${editor}, ${host}${remote ? `, remote ${remote}` : ''}`,
    `Settings: ${settings.length === 0 ? 'all at their defaults' : settings.map(settingText).join(', ')}`,
  ];
  if (!facts) return [...lines, 'The server does not answer.', ''].join('\n');
  const { index, cable } = facts;
  lines.push(`Index: ${index.cables} cables, ${index.isComplete ? 'complete' : 'not complete'}`);
  if (cable) {
    const { layouts, profiles, messages, lineEnds, findings, parsing, checking } = cable;
    const found = Object.entries(findings).map(([rule, count]) => `${rule} ${count}`);
    lines.push(
      `Cable: layout ${layouts.join(', ')}, profile ${profiles.join(', ')}, messages ${messages}`,
      `Text: ${cable.lines} lines, ${cable.characters} characters, line ends ${lineEnds}`,
      `Findings: ${found.join(', ') || 'none'}`,
      `Time: parsing ${parsing} ms, checking ${checking} ms`,
    );
  }
  return [...lines, ''].join('\n');
}

/** `cablegram.profile authoring`; of what a user writes only how much there is. */
function settingText({ name, value, isChoice }: ChangedSetting): string {
  if (isChoice) return `${name} ${String(value)}`;
  if (Array.isArray(value)) return `${name} (${value.length} entries)`;
  if (typeof value === 'object' && value !== null) return `${name} (${Object.keys(value).length} entries)`;
  return `${name} (set)`;
}
