// "Filing time 0730708, day 073": the day of the year that the DTG gives.
import { filingTimeOf } from '../../formatter/formatLines.ts';
import { dateInWords, dateOf } from '../../semantics/calendar.ts';

import { isAt, type Refactor, unlessSame } from './refactoring.ts';

export const setFilingTime: Refactor = (place) => {
  const { callingLine, dtg } = place.model;
  if (!callingLine?.time || dtg?.instant === undefined || !isAt(place, callingLine.span)) return undefined;
  const newText = filingTimeOf(dtg.instant);
  return unlessSame(place, {
    title: `Write filing time ${newText}, day ${newText.slice(0, 3)}: ${dateInWords(dateOf(dtg.instant))}`,
    kind: 'rewrite.filingTime',
    edits: [{ span: callingLine.time.span, newText }],
  });
};
