import { describe, expect, it } from 'vitest';
import {
  compareEditions,
  dayOfEdition,
  editedEdition,
  editionName,
  nextEdition,
  readEdition,
} from './edition.ts';

const SHA256 = 'fedcba98'.repeat(8);

describe('the name of an edition', () => {
  it('says its day, which of that day it is, and whether its data were edited since', () => {
    expect(readEdition('2026-11-28')).toEqual({ day: '2026-11-28', number: 1, edited: null });
    expect(readEdition('2026-11-28-12').number).toBe(12);
    expect(readEdition(editedEdition('2026-11-28-2', SHA256))).toEqual({
      ...{ day: '2026-11-28', number: 2, edited: 'fedcba98' },
    });
    expect(dayOfEdition('2026-11-28-2')).toBe('2026-11-28');
  });

  it.each([
    '',
    '2026-11',
    '2026-02-30',
    '2026-11-28-1',
    '2026-11-28-0',
    '2026-11-28-02',
    '2026-11-28-2-3',
    '2026-11-28/..',
    '../2026-11-28',
    '2026-11-28\n',
    '2026-11-28-edited-xyz',
  ])('is not %j', (name) => {
    expect(editionName.safeParse(name).success).toBe(false);
    expect(() => readEdition(name)).toThrow('expected the name of an edition');
  });

  it('sorts by day, then by number', () => {
    const order = ['2026-11-27', '2026-11-28', '2026-11-28-2', '2026-11-28-9', '2026-11-28-10'];
    expect([...order, '2026-11-29'].reverse().sort(compareEditions)).toEqual([
      ...order,
      '2026-11-29',
    ]);
    expect(compareEditions('2026-11-28', '2026-11-28')).toBe(0);
  });

  it('is followed by the day, or by the next number of the day, and never comes twice', () => {
    expect(nextEdition(null, '2026-11-28')).toBe('2026-11-28');
    expect(nextEdition('2026-11-27-3', '2026-11-28')).toBe('2026-11-28');
    expect(nextEdition('2026-11-28', '2026-11-28')).toBe('2026-11-28-2');
    expect(nextEdition('2026-11-28-9', '2026-11-28')).toBe('2026-11-28-10');
    expect(nextEdition('2026-11-28', '2026-11-20')).toBe('2026-11-28-2');
    expect(nextEdition(editedEdition('2026-11-28', SHA256), '2026-11-28')).toBe('2026-11-28-2');
  });
});
