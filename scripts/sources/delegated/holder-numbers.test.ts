import { describe, expect, it } from 'vitest';
import { numberHolders } from './holder-numbers.ts';
import { fileOf, readFixture, readText } from './sample-file.ts';

const record = (place: number, holder: string) =>
  `afrinic|ZA|asn|${place}|1|20071126|allocated|${holder}`;

describe('numberHolders', () => {
  it('gives the same number to the same id, and 0 to none: AFRINIC, 2026-08-21', () => {
    const { numbers, count } = numberHolders(readFixture('delegated-afrinic-extended-20260821'));
    expect([...numbers]).toEqual([1, 1, 0, 2, 3, 4, 5, 1, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(count).toBe(7);
  });

  it('tells apart ids that end alike, and reads up to the next field only', () => {
    const text = fileOf([
      record(1, 'A-12345678'),
      record(2, 'B-12345678|x'),
      record(3, '12345678'),
    ]);
    expect([...numberHolders(readText(text)).numbers]).toEqual([1, 2, 3]);
  });

  it('keeps thousands of ids apart', () => {
    const ids = Array.from({ length: 12000 }, (_, i) => `id-${i % 6000}`);
    const { numbers, count } = numberHolders(readText(fileOf(ids.map((id, i) => record(i, id)))));
    expect(count).toBe(6000);
    expect([...numbers]).toEqual(ids.map((_, i) => (i % 6000) + 1));
  });

  it('finds none in a plain file', () => {
    expect(numberHolders(readFixture('delegated-lacnic-20260821')).count).toBe(0);
  });
});
