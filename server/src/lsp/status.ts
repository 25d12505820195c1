// What the client's status item shows of a document.
import type { FeatureContext } from '../features/context.ts';
import type { Finding } from '../linter/finding.ts';
import { closedGates } from '../linter/gates.ts';
import { eraInWords } from '../semantics/era.ts';
import type { CableStatus, ServerSettings } from './protocol.ts';

/** The facts of the first message and the counts of the findings. */
export function statusOf(
  context: FeatureContext & { readonly version: number },
  settings: ServerSettings,
  findings: readonly Finding[],
): CableStatus {
  const { messages } = context.file;
  const model = messages[0]?.model;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const profile = settings.profile === 'auto' ? (model?.profile ?? 'authoring') : settings.profile;
  return {
    uri: context.uri,
    version: context.version,
    messages: messages.length,
    profile,
    profileReasons: settings.profile === 'auto' ? (model?.profileReasons ?? []) : ['set in the settings'],
    era: model?.era ? eraInWords(model.era) : null,
    notChecked: model ? closedGates(model, profile).map((gate) => gate.reason) : [],
    mrn: model?.mrn?.key ?? null,
    classification: model?.classification?.level ?? null,
    highestPortion: model?.markings.highest?.portions[0]?.value ?? null,
    paragraphs: model?.body.paragraphs.length ?? 0,
    findings: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
  };
}
