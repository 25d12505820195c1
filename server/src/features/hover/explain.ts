// Tries the explainers in order: marks that lie over the text first, then the header's fields, words of the text last.
import { type CableFile, type Message, messageAt } from '../../semantics/cableFile.ts';
import { explainAcronym } from './acronym.ts';
import { explainAddressee } from './addressee.ts';
import { explainArchiveHeader } from './archiveHeader.ts';
import { explainAttribute } from './attribute.ts';
import { explainAuthority } from './authority.ts';
import { explainCallingLine } from './callingLine.ts';
import { explainCaption } from './caption.ts';
import { explainClassification } from './classification.ts';
import { explainDateTimeGroup } from './dateTimeGroup.ts';
import { explainDistribution } from './distribution.ts';
import { explainExecutiveOrder } from './executiveOrder.ts';
import { cursorAt, type Explainer, type Explanation } from './explanation.ts';
import { explainKeyword } from './keyword.ts';
import { explainMrn } from './mrn.ts';
import { explainOperatingSignal } from './operatingSignal.ts';
import { explainPassLine } from './passLine.ts';
import { explainPortionMarking } from './portionMarking.ts';
import { explainProsign } from './prosign.ts';
import { explainReference } from './reference.ts';
import { explainRelayMark } from './relayMark.ts';
import { explainRoutingIndicator } from './routingIndicator.ts';
import { explainSection } from './section.ts';
import { explainSecurityWarning } from './securityWarning.ts';
import { explainSignature } from './signature.ts';
import { explainTag } from './tag.ts';
import { explainTransmission } from './transmission.ts';

const explainers: readonly Explainer[] = [
  explainRelayMark,
  explainArchiveHeader,
  explainAttribute,
  explainTransmission,
  explainRoutingIndicator,
  explainCallingLine,
  explainSecurityWarning,
  explainProsign,
  explainDateTimeGroup,
  explainOperatingSignal,
  explainAddressee,
  explainDistribution,
  explainKeyword,
  explainMrn,
  explainSection,
  explainClassification,
  explainCaption,
  explainExecutiveOrder,
  explainTag,
  explainReference,
  explainAuthority,
  explainPortionMarking,
  explainSignature,
  explainPassLine,
  explainAcronym,
];

/** The explanation of what stands at a UTF-16 offset of the file; its span counts from the start of the message. */
export function explain(file: CableFile, offset: number): { message: Message; explanation: Explanation } | undefined {
  const message = messageAt(file, offset);
  const cursor = cursorAt(message.model, offset - message.start);
  for (const explainer of explainers) {
    const explanation = explainer(cursor);
    if (explanation) return { message, explanation };
  }
  return undefined;
}
