import { describe, expect, it } from 'vitest';
import { soundAddress } from '../../model/ip-address.ts';
import { findRow } from './find-row.ts';

const rows = [
  { row: 'run', blocks: '24.0.0.0/8 25.0.0.0/8' },
  { row: 'wide', blocks: '2001::/16' },
  { row: 'narrow', blocks: '2001:200::/23' },
];
const found = (written: string) => findRow(soundAddress(written), rows);

describe('the row of a block', () => {
  it.each([
    ['24.1.2.3', 'run'],
    ['25.0.0.0/8', 'run'],
    ['2001:3ff::1', 'narrow'],
    ['2001:400::1', 'wide'],
    ['24.0.0.0/7', 'too-wide'],
    ['::/0', 'too-wide'],
    ['26.0.0.1', 'unlisted'],
    ['4000::1', 'unlisted'],
  ])('is, for %s: %s', (written, row) => {
    expect(found(written)).toBe(row);
  });
});
