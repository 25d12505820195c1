// The day of a cable, against which its E.O. line, references and captions are read.
import type { CableModel } from './cableModel.ts';
import { type CalendarDate, dateOf } from './calendar.ts';
import type { Fact } from './fact.ts';

/**
 * The day of the DTG, else that of the archive's header. None while the DTG's year is not the one that the archive id or the MRN
 * gives: what hangs on the day can then not be judged.
 */
export function readCableDate({
  dtg,
  archive,
  mrn,
}: Pick<CableModel, 'dtg' | 'archive' | 'mrn'>): Fact<CalendarDate> | undefined {
  if (dtg?.instant === undefined) return dtg === undefined ? archive?.date : undefined;
  if (mrn?.year !== undefined && mrn.year !== dtg.fullYear) return undefined;
  return { value: dateOf(dtg.instant), span: dtg.span };
}
