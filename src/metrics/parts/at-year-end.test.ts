import { expect, it } from 'vitest';
import { atYearEnd } from './at-year-end.ts';

it('the end of a year is told by its last file, or by the first after it', () => {
  const days = ['2019-03-31', '2019-12-31', '2023-01-31'];
  expect(atYearEnd(days, '2019')).toBe('2019-12-31');
  expect(atYearEnd(days, '2015')).toBe('2019-03-31');
  expect(atYearEnd(days, '2021')).toBe('2023-01-31');
  expect(atYearEnd(days, '2024')).toBeUndefined();
});
