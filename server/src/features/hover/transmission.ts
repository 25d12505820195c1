// The first line: VZCZCXYZ0017, or JANAP 128's PTTCZYUW RUEKJCS1042 0731415-UUUU--RHMFIUU.
import { precedenceByProsign } from '../../data/precedences.ts';
import { at, type Cursor, type Description, type Explanation, isIn, written } from './explanation.ts';

export function explainTransmission(cursor: Cursor): Explanation | undefined {
  const { leaf } = cursor;
  if (leaf?.kind === 'transmissionId') return at(leaf, describe(written(cursor, leaf)));
  if (leaf && isIn(cursor, 'janapLine')) return explainJanap(cursor, leaf);
  return undefined;
}

const CHANNELS: Readonly<Record<string, string>> = {
  XYZ: 'in practice a single copy',
  XRO: 'in practice a copy to several stations',
};

function describe(id: string): Description {
  const parts = /^V?ZCZC ?([A-Z]{3})(\d+)$/.exec(id);
  const title = id;
  const kind = 'transmission identification';
  if (!parts) return { title, kind, lines: ['Marks the start of a transmission between two relay stations.'] };
  const [, channel = '', number = ''] = parts;
  const use = CHANNELS[channel] ? `, ${CHANNELS[channel]}` : '';
  return {
    title,
    kind,
    lines: [
      'VZCZC: a transmission starts. The rest counts messages on one circuit and says nothing about the text.',
      `Channel ${channel}${use}; number ${number}`,
    ],
  };
}

/** The military form puts precedence, sender, time and classification into one line. */
function explainJanap(cursor: Cursor, line: { start: number; end: number }): Explanation | undefined {
  const found = /^([A-Z])[A-Z]{2}([A-Z])[A-Z]{4} ([A-Z]{4,7}) {0,3}(\d{4}) (\d{3})(\d\d)(\d\d)/.exec(
    written(cursor, line).slice(0, 80),
  );
  if (!found) return undefined;
  const [all, prosign = '', , station = '', serial = '', day = '', hour = '', minute = ''] = found;
  return at(
    { start: line.start, end: line.start + all.length },
    {
      title: all,
      kind: 'first line in the military form (JANAP 128)',
      lines: [
        `${prosign}: precedence ${precedenceByProsign(prosign)?.name ?? 'unknown'}`,
        `${station} ${serial}: sending station and its serial number`,
        `${day}${hour}${minute}: filed on day ${day} of the year at ${hour}:${minute} UTC`,
      ],
    },
  );
}
