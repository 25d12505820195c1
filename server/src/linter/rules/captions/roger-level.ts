// ROGER CHANNEL on an unclassified cable.
import { handlingWord } from '../../../semantics/handling.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const rogerLevel: Rule = {
  meta: {
    name: 'roger-level',
    subject: 'captions',
    severity: { authoring: 'hint', archive: 'off' },
    fix: 'none',
    authority: 'practice of the channel, on intelligence matters; read in no handbook',
    measured: '2 of 6,632 cables bear the caption',
    docs: {
      what: 'An unclassified cable goes through the ROGER CHANNEL.',
      why: 'The channel is for intelligence matters, which are classified.',
      how: 'Check the classification, or the channel.',
      bad: { captions: 'ROGER CHANNEL' },
      good: { captions: 'ROGER CHANNEL', ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { classification } = model;
    const roger = classification?.level === 'UNCLASSIFIED' ? handlingWord(model, 'ROGER CHANNEL') : undefined;
    if (!roger || !classification) return;
    report(roger.span, 'What goes through the ROGER CHANNEL is classified; this cable is not.', {
      related: [{ span: classification.span, message: classification.level }],
    });
  },
};
