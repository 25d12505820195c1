// Cables counted by what they have in common.
import { LEVELS } from '../semantics/levels.ts';
import type { CableGroup, Grouping } from './cableIndex.ts';
import type { CableQuery } from './cableQuery.ts';
import type { CableTable } from './cableTable.ts';
import type { FileTable } from './fileTable.ts';
import { PackedCable } from './packedCable.ts';

/** The groups of `cables`; the query of each narrows `query`. */
export function groupCables(
  table: CableTable,
  files: FileTable,
  cables: Uint32Array,
  by: Grouping,
  query: CableQuery,
  threadOf: () => Uint32Array,
): CableGroup[] {
  switch (by) {
    case 'post':
      return byLabel(
        counted(cables, (cable) => [table.station.at(cable)]).map(([station, count]) => {
          const label = station === 0 ? '' : table.stations.get(station - 1);
          return { label, count, query: { ...query, stations: [label] } };
        }),
      );
    case 'tag': {
      const tagsOf = (cable: number): number[] => {
        const found: number[] = [];
        for (let i = table.startOf(table.tagEnd, cable); i < table.tagEnd.at(cable); i++) {
          const tag = table.tag.at(i) + 1;
          if (!found.includes(tag)) found.push(tag);
        }
        return found.length > 0 ? found : [0];
      };
      return byLabel(
        counted(cables, tagsOf).map(([tag, count]) => {
          const label = tag === 0 ? '' : table.tagNames.get(tag - 1);
          return { label, count, query: { ...query, tags: [...(query.tags ?? []), label] } };
        }),
      );
    }
    case 'classification':
      return counted(cables, (cable) => [table.level.at(cable)])
        .sort(([a], [b]) => a - b)
        .map(([level, count]) => {
          const label = LEVELS[level - 1] ?? '';
          return { label, count, query: { ...query, atLeast: label, atMost: label } };
        });
    case 'year':
      return byLabel(
        counted(cables, (cable) => [Math.floor(table.date.at(cable) / 13)]).map(([year, count]) => {
          const period = { year };
          return { label: year === 0 ? '' : String(year), count, query: { ...query, from: period, to: period } };
        }),
      );
    case 'month':
      return byLabel(
        counted(cables, (cable) => [table.date.at(cable)]).map(([date, count]) => {
          const period = { year: Math.floor(date / 13), month: date % 13 };
          const month = period.month === 0 ? '' : `-${String(period.month).padStart(2, '0')}`;
          return {
            label: date === 0 ? '' : `${period.year}${month}`,
            count,
            query: { ...query, from: period, to: period },
          };
        }),
      );
    case 'thread': {
      const threads = threadOf();
      return counted(cables, (cable) => [threads[cable] as number])
        .filter(([, count]) => count > 1)
        .sort(([a, countA], [b, countB]) => countB - countA || a - b)
        .map(([thread, count]) => ({
          label: new PackedCable(table, files, thread).subject ?? '',
          count,
          query: { ...query, thread },
        }));
    }
  }
}

function counted(cables: Uint32Array, valuesOf: (cable: number) => readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const cable of cables) for (const value of valuesOf(cable)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

const byLabel = (groups: CableGroup[]): CableGroup[] =>
  groups.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
