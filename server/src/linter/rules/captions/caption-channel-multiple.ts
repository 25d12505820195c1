// More than one channel, or a personal channel with any other caption.
import { caption } from '../../../data/captions.ts';
import type { Fact } from '../../../semantics/fact.ts';
import { CLASSIFIED } from '../../exampleCable.ts';
import type { Rule } from '../../rule.ts';

export const captionChannelMultiple: Rule = {
  meta: {
    name: 'caption-channel-multiple',
    subject: 'captions',
    severity: { authoring: 'warning', archive: 'off' },
    fix: 'none',
    authority: '5 FAH-2 H-440: one channel caption a message; AGREMENT and DIRGEN stand alone',
    measured: '0 of 43 cables; channels are rare in archives',
    docs: {
      what: 'Two channel captions stand on one message, or AGREMENT or DIRGEN CHANNEL with another caption.',
      why: 'A message goes through one channel only, to those who run it.',
      how: 'Send two messages, or keep the channel that is meant.',
      bad: { captions: 'ROGER CHANNEL\nDS CHANNEL', ...CLASSIFIED },
      good: { captions: 'ROGER CHANNEL', ...CLASSIFIED },
    },
  },
  check({ model }, report) {
    const { captions } = model;
    const channel = captions.find(isChannel);
    if (!channel) return;
    const standsAlone = captions.find(({ value }) => /^(?:AGREMENT|AGRMENT|DIRGEN) CHANNEL/.test(value));
    const other = standsAlone
      ? captions.find(({ value }) => nameOf(value) !== nameOf(standsAlone.value))
      : captions.find((one) => isChannel(one) && nameOf(one.value) !== nameOf(channel.value));
    const first = standsAlone ?? channel;
    if (!other) return;
    const why = standsAlone ? 'stands with no other caption' : 'is one channel, and a message goes through one only';
    report(other.span, `${first.value} ${why}; ${other.value} is here too.`, {
      related: [{ span: first.span, message: first.value }],
    });
  },
};

const isChannel = ({ value }: Fact): boolean => caption(value)?.group === 'channel' || / CHANNEL\b/.test(value);

/** The older spelling is the same channel. */
const nameOf = (value: string): string => value.replace('AGRMENT', 'AGREMENT');
