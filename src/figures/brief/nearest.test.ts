import { describe, expect, it } from 'vitest';
import { Data } from '../../published/data.ts';
import { type Sample, sampleData } from '../../published/sample-data.ts';
import { limitOf } from '../sample-countries.ts';
import { neighboursOf } from './nearest.ts';

const AFRICA = { region: '002', sub_region: '014', registry: 'afrinic' } as const;
const OCEANIA = { region: '009', sub_region: '061', registry: 'apnic' } as const;

/** A square of ten pixels with its corner here. */
const square = (x: number, y: number) => `M${x} ${y}l10 0 0 10-10 0z`;

/** Shares of users and addresses per person of each of these, all at one date. */
function measured(codes: string): Sample['metrics'] {
  const at = (on: string) =>
    Object.fromEntries(codes.split(' ').map((code) => [code, [[on, 0.5]]]));
  return {
    'ipv6-users-google': { unit: 'share', areas: at('2026-07-19') as never },
    'ipv4-per-person': { unit: 'addresses-per-person', areas: at('2026-08') as never },
  };
}

/**
 * KE touches ET, which is large, so that its middle is far; UG, RW and BI lie nearer and apart. On the other side of the
 * edge WS is 20 pixels from FJ and TO 60 within the map.
 */
function mapped(codes = 'KE ET UG RW BI FR FJ WS TO'): Data {
  return sampleData({
    countries: {
      ...{ KE: AFRICA, ET: AFRICA, UG: AFRICA, RW: AFRICA, BI: AFRICA },
      ...{ FR: { region: '150', registry: 'ripencc' }, FJ: OCEANIA, WS: OCEANIA, TO: OCEANIA },
      AQ: {},
    },
    metrics: measured(codes),
    parts: {
      baseMap: {
        ...{ width: 960, height: 500, sphere: '', listed: ['AQ'], disputed: '' },
        shapes: {
          KE: square(500, 200),
          ET: 'M510 200l90 0 0-90-90 0z',
          UG: square(485, 200),
          FR: square(500, 215),
        },
        dots: { RW: [480, 210], BI: [470, 215], FJ: [950, 300], WS: [10, 300], TO: [890, 300] },
      },
    },
  });
}

const codesOf = (data: Data, code: string) =>
  neighboursOf(data, data.country(code)).map(({ alpha2 }) => alpha2);

describe('the neighbours of a country', () => {
  it('are three of its region: those whose land touches its own, then the nearest', () => {
    // The middles lie 76 (ET), 15 (UG), 26 (RW) and 36 (BI) pixels from that of KE; FR is of another region.
    expect(codesOf(mapped(), 'KE')).toEqual(['ET', 'UG', 'RW']);
  });

  it('have both numbers, each at the newest date there is', () => {
    expect(codesOf(mapped('KE UG BI FR'), 'KE')).toEqual(['UG', 'BI']);
  });

  it('are none of whose users the measurement says little', () => {
    const data = new Data({ ...mapped().published, measurementLimits: [limitOf('UG')] });
    expect(codesOf(data, 'KE')).toEqual(['ET', 'RW', 'BI']);
  });

  it('lie on the shorter way, over the edge of the map too', () => {
    expect(codesOf(mapped(), 'FJ')).toEqual(['WS', 'TO']);
  });

  it('are none where a place is in no region', () => {
    expect(codesOf(mapped(), 'AQ')).toEqual([]);
  });
});
