// Nothing is parsed when the tables are imported, and a lookup parses its own table once.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCsv, parseCsvLine } from '../../server/src/data/csv.ts';

vi.mock('../../server/src/data/csv.ts', async (original) => {
  const actual = await original<typeof import('../../server/src/data/csv.ts')>();
  return { parseCsv: vi.fn(actual.parseCsv), parseCsvLine: vi.fn(actual.parseCsvLine) };
});

describe('tables', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.mocked(parseCsv).mockClear();
    vi.mocked(parseCsvLine).mockClear();
  });

  it('are not parsed at import', async () => {
    const { tables } = await import('../../server/src/data/index.ts');
    expect(tables.length).toBeGreaterThan(0);
    expect(parseCsv).not.toHaveBeenCalled();
    expect(parseCsvLine).not.toHaveBeenCalled();
  });

  it('are parsed once, one by one', async () => {
    await import('../../server/src/data/index.ts');
    const { operatingSignal } = await import('../../server/src/data/operatingSignals.ts');
    operatingSignal('ZNR');
    operatingSignal('ZZH');
    expect(parseCsv).toHaveBeenCalledTimes(1);
  });

  it('routing indicators are looked up without parsing the table', async () => {
    const { routingIndicator } = await import('../../server/src/data/routingIndicators.ts');
    expect(routingIndicator('RUEHBJ')?.name).toBe('AMEMBASSY BEIJING');
    expect(parseCsvLine).toHaveBeenCalledTimes(1);
    expect(routingIndicator('RUEHQSB')).toBeUndefined();
    expect(parseCsv).not.toHaveBeenCalled();
  });
});
