// Findings for programs: the items of `cablegram lint --format json`.
import type { Finding } from '../linter/finding.ts';
import type { FixSafety } from '../linter/rule.ts';
import { indexLines, positionAt } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A place in the file. */
interface PlaceJson {
  /** UTF-16 units from the start of the file, counted from 0. */
  readonly offset: number;
  /** Counted from 1, as editors show them. */
  readonly line: number;
  readonly column: number;
}

interface RangeJson {
  readonly start: PlaceJson;
  /** Behind the last character. */
  readonly end: PlaceJson;
}

/** One finding; docs/cli.md describes it to users. */
export interface FindingJson extends RangeJson {
  /** As given on the command line, `null` for standard input. */
  readonly file: string | null;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly related: readonly (RangeJson & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: FixSafety;
    readonly edits: readonly (RangeJson & { readonly newText: string })[];
  }[];
}

/** The findings of one file. */
export function findingsToJson(file: string | null, text: string, findings: readonly Finding[]): FindingJson[] {
  const lines = indexLines(text);
  const place = (offset: number): PlaceJson => {
    const { line, character } = positionAt(lines, offset);
    return { offset, line: line + 1, column: character + 1 };
  };
  const range = (span: Span): RangeJson => ({ start: place(span.start), end: place(span.end) });
  return findings.map(({ rule, severity, span, message, related, fixes }) => ({
    file,
    rule,
    severity,
    message,
    ...range(span),
    related: related.map((one) => ({ message: one.message, ...range(one.span) })),
    fixes: fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ ...range(edit.span), newText: edit.newText })),
    })),
  }));
}
