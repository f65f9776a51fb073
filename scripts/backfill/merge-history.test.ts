import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MonthEnd } from '../flows/history.ts';
import { sampleListing } from '../flows/sample-listing.ts';
import { sampleEdition, sampleSource } from '../gates/sample-passage.ts';
import { mergeHistory } from './merge-history.ts';
import { hasMonthEnd, keepMonthEnd, readMonthEnds } from './month-ends.ts';

const monthEnd = (day: string, addresses: number): MonthEnd => ({
  listing: sampleListing(['lacnic', day, 'extended'], [0, addresses, 'BR', '2010-01']),
  cohorts: [
    ...[{ registry: 'lacnic', family: 'ipv4', year: '2010', day, delegations: 1, amount: 512n }],
  ] as const as MonthEnd['cohorts'],
  reconstructed: false,
});
const MONTHS = [monthEnd('2015-01-31', 512), monthEnd('2015-02-28', 256)];

const listed = (day: string) => ({
  ...{ registry: 'lacnic', day, country: 'BR', file: 'plain', addresses: 1 },
});
const merge = (...days: string[]) =>
  mergeHistory(
    sampleEdition([sampleSource('archive-lacnic', '2015-02-28')], {
      'ipv4-listed': days.map(listed),
    }),
    MONTHS,
  );

describe('the history of the archives', () => {
  it('takes the place of what stands of a registry, and its archive stands behind it', () => {
    const { tables, sources } = merge('2015-01-20', '2015-02-20');
    expect(tables.get('ipv4-listed')).toMatchObject([{ addresses: 512 }, { addresses: 256 }]);
    expect(tables.get('ipv4-flows')).toMatchObject([{ country: 'BR', addresses: 256 }]);
    expect(tables.get('cohorts')).toHaveLength(2);
    expect(sources[0]?.tables).toEqual(['cohorts', 'ipv4-flows', 'ipv4-listed']);
  });

  it.each([
    ['earlier', '2014-12-31', '2015-02-20'],
    ['later', '2015-01-20', '2015-03-31'],
  ])('leaves what stands where that reaches %s', (_, first, last) => {
    const { tables, sources } = merge(first, last);
    expect(tables.get('ipv4-listed')).toHaveLength(2);
    expect(tables.get('ipv4-flows')).toBeUndefined();
    expect(sources[0]?.tables).toEqual([]);
  });
});

describe('the blocks of a month', () => {
  let work: string;
  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'blocks-'));
  });
  afterEach(async () => {
    await rm(work, { recursive: true });
  });

  it('are read back as they were kept', async () => {
    const january = { registry: 'lacnic', month: '2015-01' } as const;
    expect(await hasMonthEnd(work, january)).toBe(false);
    await keepMonthEnd(work, january, MONTHS[0] as MonthEnd);
    expect(await hasMonthEnd(work, january)).toBe(true);
    expect(await readMonthEnds(work)).toEqual([MONTHS[0]]);
  });
});
