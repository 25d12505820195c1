// The station of the message reference number is not the post that FM names.
import { postByPlad, postByStation } from '../../../data/posts.ts';
import { isStationDisputed, serialDiffers } from '../../../semantics/disputes.ts';
import { isOutOfStep, placesOf, verdict, witnessOf } from '../../../semantics/witnesses.ts';
import type { Rule } from '../../rule.ts';

export const mrnStationFmMismatch: Rule = {
  meta: {
    name: 'mrn-station-fm-mismatch',
    subject: 'classification',
    severity: { authoring: 'warning', archive: 'information' },
    fix: 'unsafe',
    authority: 'measured in archives: FM contains the station',
    measured: '18 of 5,955 cables (series of delegations, another cable pasted in)',
    docs: {
      what: 'FM names one post, the classification line another.',
      why: 'Heading and text are then of two cables, or one of the names is a slip.',
      how: 'LISBON goes with FM AMEMBASSY LISBON, STATE with FM SECSTATE WASHDC. SECTO, TOSEC and PARTO are series and not compared.',
      bad: { classification: 'UNCLAS MADRID 000427' },
      good: { classification: 'UNCLAS LISBON 000427' },
    },
  },
  check({ model, profile }, report) {
    const { mrn, from, stationDispute: dispute } = model;
    if (!mrn || !from || mrn.source !== 'text' || !dispute || !isStationDisputed(dispute)) return;
    const isIdSpeaking =
      profile === 'archive' && isOutOfStep(dispute, 'classification line') && witnessOf(dispute, 'archive id');
    if (isIdSpeaking) return;
    if (isOutOfStep(dispute, 'FM line')) {
      const meant = postByStation(mrn.station.value)?.mrn ?? mrn.station.value;
      report(
        from.span,
        `FM says ${from.value}, the classification line ${mrn.station.value}.${verdict(dispute, 'FM line', 'classification line', meant)}`,
        { related: placesOf(dispute, 'FM line') },
      );
      return;
    }
    const post = postByPlad(from.value);
    const others = serialDiffers(model)
      ? ' Its serial is not that of the calling line either: the text may be of another cable.'
      : '';
    report(
      mrn.station.span,
      `The text is from ${mrn.station.value}, FM says ${from.value}.${verdict(dispute, 'classification line', 'FM line', post?.mrn ?? from.value)}${others}`,
      {
        related: placesOf(dispute, 'classification line'),
        fixes: post
          ? [
              {
                title: `Change station to ${post.mrn}`,
                safety: 'unsafe',
                edits: [{ span: mrn.station.span, newText: post.mrn }],
              },
            ]
          : [],
      },
    );
  },
};
