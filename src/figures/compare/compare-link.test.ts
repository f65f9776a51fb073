import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { compareLink } from './compare-link.ts';

const data = sampleData({
  countries: { KE: { name_en: 'Kenya', region: '002' } },
  metrics: {
    'ipv4-held': {
      unit: 'addresses',
      areas: {
        KE: [
          ['2026-01', 1],
          ['2026-02', 2],
        ],
      },
    },
  },
});

describe('the way from a figure to the comparison', () => {
  it('begins with the figure’s place and measure', () => {
    expect(compareLink(data, { metrics: ['ipv4-held'] }, 'country-ipv4-held/ke')).toBe(
      '/compare/?c=ke&metric=ipv4-held',
    );
  });

  it('is not there for the world, nor for a measure without a line', () => {
    expect(compareLink(data, { metrics: ['ipv4-held'] }, 'ipv4-held')).toBeNull();
    expect(compareLink(data, { metrics: ['first-ipv6'] }, 'country-first-ipv6/ke')).toBeNull();
    expect(compareLink(data, { metrics: [] }, 'country-a/ke')).toBeNull();
  });
});
