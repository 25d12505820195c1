// The time zone of each post, for "local time at the sender".
import timeZonesCsv from '../../data/time-zones.csv';
import { canonicalStation } from './posts.ts';
import { defineTable } from './table.ts';

/** A station and its zone in the IANA time zone database: `BEIJING`, `Asia/Shanghai`. */
export interface StationTimeZone {
  readonly origin: string;
  readonly zone: string;
}

export const timeZoneTable = defineTable({
  csv: timeZonesCsv,
  columns: ['origin', 'zone'],
  key: 'origin',
  row: (c): StationTimeZone => ({ origin: c.origin, zone: c.zone }),
});

/**
 * The IANA zone of a station as named in a message reference number; `undefined` for unknown and travelling stations (SECTO).
 * The zone's history holds summer time and changes of offset: `Intl.DateTimeFormat` gives the local time of any date.
 */
export const timeZoneOfStation = (name: string): string | undefined => timeZoneTable.get(canonicalStation(name))?.zone;
