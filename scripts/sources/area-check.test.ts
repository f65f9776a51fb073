import { describe, expect, it } from 'vitest';
import { keepAreas } from './area-check.ts';
import { reporterOf } from './reporter.ts';

describe('keepAreas', () => {
  it('names every code it leaves out in one warning', () => {
    const rows = ['ZZ', 'ZA', 'XK', 'ZZ'].map((country) => ({ country }));
    const { kept, problems } = keepAreas(rows, (area) => area === 'ZA', reporterOf('s', 'f'));
    expect(kept).toEqual([{ country: 'ZA' }]);
    expect(problems).toMatchObject([{ severity: 'warning', line: 0, value: 'XK ZZ' }]);
  });
});
