// Local time at a post.
import { timeZoneOfStation } from '../../data/timeZones.ts';
import { type CalendarDate, MINUTE, two } from '../../semantics/calendar.ts';

export interface LocalTime {
  /** `15:08`. */
  readonly time: string;
  readonly date: CalendarDate;
  /** `UTC+8`, `UTC-3:30`, and the same in minutes. */
  readonly offset: string;
  readonly minutes: number;
}

/** The local time at a station (`BEIJING`) with the summer time of that year; nothing for stations without a place. */
export function localTimeAt(station: string, instant: number): LocalTime | undefined {
  const zone = timeZoneOfStation(station);
  const parts = zone === undefined ? undefined : partsIn(zone, instant);
  if (!parts) return undefined;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute) - instant) / MINUTE);
  return { time: `${two(hour)}:${two(minute)}`, date: { year, month, day }, offset: offsetInWords(minutes), minutes };
}

/** `UTC`, `UTC+8`, `UTC-3:30` for minutes. */
export function offsetInWords(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  return minutes === 0
    ? 'UTC'
    : `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest > 0 ? `:${two(rest)}` : ''}`;
}

function partsIn(timeZone: string, instant: number): Partial<Record<Intl.DateTimeFormatPartTypes, number>> | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    return Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  } catch {
    // The runtime does not know the zone.
    return undefined;
  }
}
