// Which rules make sense for a message at all. Decided once, before any rule runs.
import type { CableModel } from '../semantics/cableModel.ts';
import type { Subject } from './rule.ts';

export interface Gate {
  readonly closes: readonly Subject[];
  /** Why, in words for the reader. */
  readonly reason: string;
}

/** The gates that are closed for a message, each with its reason. */
export function closedGates(model: CableModel): Gate[] {
  const gates: Gate[] = [];
  if (model.layout === 'extract')
    gates.push({ closes: ['transmission', 'addressees'], reason: 'partial extract: its header is not complete' });
  if (!model.callingLine && !model.dtg)
    gates.push({ closes: ['transmission', 'addressees'], reason: 'no transmission header' });
  if (model.layout === 'smart')
    gates.push({ closes: ['transmission', 'addressees'], reason: 'SMART print: no transmission lines' });
  if (/^(?:MSGID|SUBJ)\//m.test(model.text.slice(0, 4000)))
    gates.push({ closes: ['addressees'], reason: 'military message: addressed by other rules' });
  return gates;
}

export const isOpen = (gates: readonly Gate[], subject: Subject): boolean =>
  !gates.some((gate) => gate.closes.includes(subject));
