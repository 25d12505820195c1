// Findings as diagnostics of the protocol.
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding } from '../linter/finding.ts';
import type { FeatureContext } from './context.ts';
import { toFileRange } from './convert.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/**
 * The diagnostic of a finding, with the other field of the comparison as related information.
 * @param rulePage where the client shows the page of a rule, with `{rule}` for its name; nothing where it shows none
 */
export function toDiagnostic(context: FeatureContext, finding: Finding, rulePage?: string): Diagnostic {
  return {
    range: toFileRange(context, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    ...(rulePage && { codeDescription: { href: rulePage.replace('{rule}', finding.rule) } }),
    source: 'cablegram',
    message: finding.message,
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: context.uri, range: toFileRange(context, span) },
      message,
    })),
  };
}
