// What the client's status item shows of a document.
import { CONFIG_NAME } from '../linter/config/config.ts';
import type { Finding } from '../linter/finding.ts';
import { closedGates } from '../linter/gates.ts';
import { eraInWords } from '../semantics/era.ts';
import type { CableStatus } from './protocol.ts';
import type { Verdict } from './verdict.ts';

/** The facts of the first message and the counts of the findings. */
export function statusOf({ context, options, checked }: Verdict): CableStatus {
  const { findings } = checked;
  const { messages } = context.file;
  const model = messages[0]?.model;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const profile = options.profile === 'auto' ? (model?.profile ?? 'authoring') : options.profile;
  const source = options.profileConfig ? `set in ${CONFIG_NAME}` : 'set in the settings';
  return {
    uri: context.uri,
    version: context.version,
    messages: messages.length,
    profile,
    profileReasons: options.profile === 'auto' ? (model?.profileReasons ?? []) : [source],
    profileConfig: options.profileConfig ?? null,
    unchecked: checked.unchecked,
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
