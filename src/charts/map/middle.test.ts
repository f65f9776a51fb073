import { describe, expect, it } from 'vitest';
import { middleOf } from './middle.ts';

describe('the middle of a country', () => {
  it('is that of its largest piece', () => {
    expect(middleOf('M0 0l2 0 0 2-2 0zM10 10l10 0 0 20-10 0z')).toEqual([15, 20]);
  });

  it('is not known of a path without land', () => {
    expect(middleOf('')).toBeNull();
  });
});
