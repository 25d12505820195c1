// Which routing indicator belongs to an addressee.
import { postByPlad } from '../data/posts.ts';
import { routingIndicatorsOf } from '../data/routingIndicators.ts';
import { collapse } from './fieldText.ts';

/** The indicator of an addressee, `RUEHMD` for AMEMBASSY MADRID; of several the one that is used most. */
export function indicatorOf(plad: string): string | undefined {
  const name = collapse(plad.split('//')[0] ?? '').toUpperCase();
  return postByPlad(name)?.indicator ?? routingIndicatorsOf(name)[0]?.indicator;
}
