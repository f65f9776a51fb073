import { binsOf } from '../parts/bins.ts';
import type { Ground, MapPlace } from './layout.ts';
import { type MapMeasure, mapData } from './map-data.ts';

/** A corner of the base map, as drawn in 2026: three countries on land and two islands. */
export const GROUND: Ground = {
  width: 960,
  height: 419,
  sphere: 'M1 175l958 0 0 1z',
  shapes: {
    LS: 'M524.2 337.6l-1 0-1 1.8-.6-.2-.8-1-.8-2.2.6-.4 1.2-2 2.4-1.2 1.6 1.8.2.6-1 2.2z',
    RW: 'M529.4 237.2l1.4 0 1.2-1.2.8 1.8 0 2.8-.8.2-1.6-.2-.2 1.4-1.2.4-1-.8 0 .4-.6-1 .8-.8 0-1.2.6-1.4z',
    SZ: 'M533 323.6l.4.2-.2 2.8-.2 0-.2 1.6-1.2 0-1-.6-.6-1.2 0-1.2 1.2-2 .6-.2z',
  },
  dots: { MU: [600.6, 304], RE: [594.4, 307.2] },
  disputed: 'M430.6 135.2l-11.4 0',
};

export const PLACES: readonly MapPlace[] = [
  ['LS', 'Lesotho'],
  ['MU', 'Mauritius'],
  ['RE', 'Réunion'],
  ['RW', 'Rwanda'],
  ['SZ', 'Eswatini'],
  ['BV', 'Bouvet Island'],
].map(([code = '', name = '']) => ({ code, name, href: `/countries/${code.toLowerCase()}/` }));

/** Two years of made-up numbers: a zero, a country without data in the first year, one that never has any. */
export const MEASURE: MapMeasure = {
  metric: 'ipv6-held',
  hue: 'cool',
  bins: binsOf([10, 100], true),
  steps: [
    {
      date: '2025-12',
      label: 'December 2025',
      title: 'Mauritius leads',
      sentence: 'Two countries hold IPv6.',
      values: new Map([
        ['LS', 0],
        ['MU', 120],
        ['SZ', 10],
      ]),
    },
    {
      date: '2026-08',
      label: 'August 2026',
      title: 'Mauritius still leads',
      sentence: 'Three countries hold IPv6.',
      values: new Map([
        ['LS', 0],
        ['MU', 130],
        ['RW', 10],
        ['SZ', 10],
      ]),
    },
  ],
  words: {
    unit: '/32s held',
    column: 'Held',
    detail: '{value}, rank {rank} of {of}, {date}',
    detailNone: 'no data, {date}',
    noData: 'No data',
    signs: { comma: ', ', semicolon: '; ', colon: ': ' },
    zero: 'None',
    value: (value) => `${value} /32s`,
    range: (from, to) => `${from ?? ''}–${to ?? ''}`,
  },
  credits: [{ text: 'Registries & mirrors', href: '/methodology/#registries' }],
  page: '/figures/map-ipv6-held/',
};

export const DATA = mapData(MEASURE);
