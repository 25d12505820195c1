// The calling line does not have the form DE station #serial day-and-time.
import type { Rule } from '../../rule.ts';

export const deLineMalformed: Rule = {
  meta: {
    name: 'de-line-malformed',
    subject: 'transmission',
    severity: { authoring: 'error', archive: 'warning' },
    fix: 'safe',
    authority: 'ACP 127, Annex B, format line 3; State writes #serial since the 1990s (5 FAH-2 H-320)',
    measured: '0 of 5,752 cables',
    docs: {
      what: 'The calling line lacks the # before the serial, the serial, or the seven digits of the filing time.',
      why: 'The serial and the filing time identify the transmission; without them no copy can be asked for.',
      how: 'Write DE, the station, # and four digits, then the day of the year and the time: DE RUEHLI #0427 0730708.',
      bad: { calling: 'DE RUEHLI 0427 0730708' },
      good: { calling: 'DE RUEHLI #0427 0730708' },
    },
  },
  check({ model }, report) {
    const line = model.callingLine;
    if (!line?.station) return;
    const { serial, time, rest } = line;
    if (serial && !line.hasNumberSign && line.filed && (model.dtg?.fullYear ?? 0) >= 2002) {
      report(serial.span, 'The serial of the calling line lacks its #. State stations write #0427.', {
        fixes: [
          {
            title: 'Insert # before the serial',
            safety: 'safe',
            edits: [{ span: { start: serial.span.start, end: serial.span.start }, newText: '#' }],
          },
        ],
      });
      return;
    }
    const digits = serial && line.hasNumberSign ? serial.span.end - serial.span.start - 1 : 4;
    if (serial && digits !== 4 && !model.serialDispute) {
      const padded = `#${String(serial.value).padStart(4, '0')}`;
      report(
        serial.span,
        `The serial of the calling line has ${digits} digits. State stations write four: ${padded}.`,
        {
          fixes: [
            { title: `Change serial to ${padded}`, safety: 'unsafe', edits: [{ span: serial.span, newText: padded }] },
          ],
        },
      );
      return;
    }
    // ACP 127 also knows 14/0708Z for the time, and no serial.
    const isOldTime = /^\d\d\/\d{4}[A-Z]?$/.test(time?.value ?? '');
    if (line.filed || isOldTime) return;
    const span = time?.span ?? rest?.span ?? line.span;
    report(
      span,
      'The calling line has no filing time of seven digits: three for the day of the year, four for the time.',
    );
  },
};
