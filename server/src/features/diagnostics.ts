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

/** The diagnostic of a finding, with the other field of the comparison as related information. */
export function toDiagnostic(context: FeatureContext, finding: Finding): Diagnostic {
  return {
    range: toFileRange(context, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: 'cablegram',
    message: finding.message,
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: context.uri, range: toFileRange(context, span) },
      message,
    })),
  };
}
