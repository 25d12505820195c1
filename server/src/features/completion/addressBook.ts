// Every addressee that the tables know, with its routing indicator, the most frequent first.
import { plads } from '../../data/plads.ts';
import { routingIndicatorTable } from '../../data/routingIndicators.ts';
import { lazy } from '../../data/table.ts';
import { indicatorOf } from '../../semantics/stations.ts';
import { WEB } from '../hover/routingIndicator.ts';

export interface Address {
  /** `AMEMBASSY MADRID`. */
  readonly name: string;
  readonly indicator: string | undefined;
  /** How often cables name it. */
  readonly seen: number;
}

export const addressBook = lazy((): readonly Address[] => {
  const found = new Map<string, Address>();
  for (const { plad: name, seen } of plads()) found.set(name, { name, indicator: indicatorOf(name), seen });
  const others = routingIndicatorTable.rows().filter(({ indicator, name }) => indicator !== WEB && !found.has(name));
  const rare = others.map(({ indicator, name, seen }) => ({ name, indicator, seen })).sort((a, b) => b.seen - a.seen);
  return [...found.values(), ...rare];
});

/** Whether messages to an addressee bear a number: State counts them for its own posts only. */
export const isNumbered = (name: string): boolean => /^(?:SECSTATE|AMEMBASSY|AMCONSUL|USMISSION)\b/.test(name);
