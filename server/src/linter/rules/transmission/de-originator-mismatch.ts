// The station on the calling line belongs to another post than the FM line names.
import { postByIndicator } from '../../../data/posts.ts';
import { isOutOfStep } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const deOriginatorMismatch: Rule = {
  meta: {
    name: 'de-originator-mismatch',
    subject: 'transmission',
    severity: { authoring: 'information', archive: 'off' },
    fix: 'none',
    authority: 'measured in archives: a post transmits under its own routing indicator',
    measured: '13 of 5,752 cables (hosted missions, renamed cities)',
    docs: {
      what: 'The routing indicator behind DE is that of another post than the FM line names.',
      why: 'The calling station and the originator are the same post, unless one hosts the other.',
      how: 'Check the indicator against the post. Missions hosted by an embassy are a good reason to differ.',
      bad: { calling: 'DE RUEHMD #0427 0730708' },
      good: { calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model }, report) {
    const station = model.callingLine?.station;
    const { from } = model;
    // FM is out of step with calling line and text: mrn-station-fm-mismatch says so.
    if (isOutOfStep(model.stationDispute, 'FM line')) return;
    const post = station && postByIndicator(station.value);
    if (!station || !from || !post || post.type === 'department') return;
    const letters = (words: string) => words.toUpperCase().replace(/[^A-Z]/g, '');
    const names = [post.mrn, post.post, post.origin].map(letters);
    // Cities with two names (AIT TAIPEI, MEXICO CITY) are held under one; either part is enough.
    if (
      names.some((name) => letters(from.value).includes(name)) ||
      names.some((name) => name.includes(letters(from.value.split(' ').at(-1) ?? '')))
    )
      return;
    report(station.span, `${station.value} is the station of ${post.post}, but the cable is from ${from.value}.`, {
      related: [{ span: from.span, message: `from ${from.value}` }],
    });
  },
};
