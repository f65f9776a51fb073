import type { MeasurementLimit } from '../model/measurement-limits.ts';
import type { GroupMembership } from '../model/reference-tables.ts';
import type { Data } from '../published/data.ts';
import { type Sample, sampleData } from '../published/sample-data.ts';

const AFRICA = { region: '002', sub_region: '014', registry: 'afrinic' } as const;
const EUROPE = { region: '150', sub_region: '155', registry: 'ripencc' } as const;
const OCEANIA = { region: '009', sub_region: '061', registry: 'apnic' } as const;
const ASIA = { region: '142', sub_region: '030', registry: 'apnic' } as const;

const APRIL = '2026-04-13';
const JULY = '2026-07-19';
const AUGUST = '2026-08';

/** Ten countries in five registries' lists or none, four of them least developed, one of those about to leave. */
const TEN = {
  countries: {
    KE: { ...AFRICA, people: 50, peopleYear: '2024' },
    RW: { ...AFRICA, people: 10, peopleYear: '2024' },
    TZ: { ...AFRICA, people: 40, peopleYear: '2024' },
    BI: AFRICA,
    FR: { ...EUROPE, people: 60, peopleYear: '2024' },
    DE: { ...EUROPE, people: 80, peopleYear: '2024' },
    JP: { ...ASIA, people: 100, peopleYear: '2024' },
    TV: { ...OCEANIA, people: 2, peopleYear: '2024' },
    NR: { ...OCEANIA, sub_region: '057', registry: null },
    AQ: {},
  },
  sources: [
    { id: 'afrinic' },
    { id: 'apnic' },
    { id: 'google' },
    { id: 'held', tables: ['holdings'] },
    { id: 'online', tables: ['people-online'] },
    { id: 'people', tables: ['population'] },
    { id: 'ripencc' },
  ],
  parts: {
    groups: [
      ...['RW', 'BI', 'TV'].map((country) => member('ldc', country)),
      { ...member('ldc', 'TZ'), note: 'scheduled' as const },
      member('lldc', 'RW'),
      ...['TV', 'NR'].map((country) => member('sids', country)),
    ],
  },
} satisfies Sample;

/** The measures of the ten: three months of space, of which one is missing and one breaks; two days of users. */
const MEASURES = {
  'ipv6-held': {
    ...{
      unit: 'slash32s',
      sources: ['held'],
      breaks: [AUGUST],
      methods: mirrors('RW TZ TV KE FR'),
    },
    areas: {
      RW: months(1, null, 3),
      TZ: months(1, 2, 2),
      TV: months(0, 0, 1),
      KE: months(2, 2, 4),
      FR: months(10, 10, 10),
      WORLD: months(14, null, 20),
    },
  },
  'ipv6-tests-apnic': { unit: 'tests', areas: {} },
  'ipv6-users-google': {
    ...{ unit: 'share', sources: ['google'] },
    areas: {
      KE: days(0.1, 0.2),
      RW: days(0.3, 0.4),
      TZ: days(null, 0.1),
      FR: days(0.7, 0.8),
      DE: days(0.5, 0.6),
      JP: days(0.4, 0.5),
      TV: days(0.3, null),
    },
  },
  'ipv6-per-million': {
    ...{ unit: 'slash32s-per-million', sources: ['held', 'people'] },
    areas: { RW: [[AUGUST, 0.3]], TZ: [[AUGUST, 0]], KE: [[AUGUST, 0.08]] },
  },
  'ipv4-held': {
    ...{ unit: 'addresses', sources: ['held'] },
    areas: {
      ...{ KE: [[AUGUST, 25]], RW: [[AUGUST, 1]], TZ: [[AUGUST, 0]], TV: [[AUGUST, 4]] },
      ...{ FR: [[AUGUST, 120]], DE: [[AUGUST, 120]], JP: [[AUGUST, 300]] },
    },
  },
  'ipv4-gini': { unit: 'index', areas: { WORLD: [[AUGUST, 0.5]] } },
  'ipv4-per-person': {
    ...{ unit: 'addresses-per-person', sources: ['held', 'people'] },
    methods: mirrors('KE RW TZ TV FR DE JP'),
    areas: {
      ...{ KE: [[AUGUST, 0.5]], RW: [[AUGUST, 0.1]], TZ: [[AUGUST, 0]], TV: [[AUGUST, 2]] },
      ...{ FR: [[AUGUST, 2]], DE: [[AUGUST, 1.5]], JP: [[AUGUST, 3]] },
    },
  },
  'people-online-share': {
    ...{ unit: 'share', sources: ['online'] },
    areas: { KE: [['2023', 0.4]], RW: [['2020', 0.3]], FR: [['2024', 0.9]] },
  },
  'people-online': { ...{ unit: 'people', sources: ['online', 'people'] }, areas: {} },
  'first-ipv6': {
    ...{ unit: 'month', sources: ['afrinic', 'apnic', 'ripencc'] },
    areas: { KE: [['2026-08-21', 2004 * 12 + 2]] },
  },
} as const satisfies Sample['metrics'];

/** The ten countries with their measures, or with others in the place of these. */
export function tenCountries(metrics: Sample['metrics'] = {}): Data {
  return sampleData({ ...TEN, metrics: { ...MEASURES, ...metrics } });
}

/** A measure that is published and has no reading. */
export function noReading<Id extends keyof typeof MEASURES>(id: Id) {
  return { [id]: { ...MEASURES[id], areas: {} } };
}

function member(group: GroupMembership['group'], country: string): GroupMembership {
  return { group, country, from: null, to: null, note: '', source_url: '' };
}

function months(june: number | null, july: number | null, august: number | null) {
  return [['2026-06', june] as const, ['2026-07', july] as const, [AUGUST, august] as const];
}

function days(april: number | null, july: number | null) {
  return [[APRIL, april] as const, [JULY, july] as const];
}

/** One mirror until July, another from August. */
function mirrors(areas: string): Record<string, [string, string][]> {
  const runs: [string, string][] = [
    ['2026-06', 'hackinggate'],
    [AUGUST, 'hotcakex'],
  ];
  return Object.fromEntries([...areas.split(' '), 'WORLD'].map((area) => [area, runs]));
}

/** A country where Google's services are blocked, made up. */
export function limitOf(country: string): MeasurementLimit {
  return {
    ...{ country, measurer: 'google', reason: 'service-blocked', since: null },
    as_of: '2025',
    ...{ source_url: 'https://limits.example/', checked: '2026-11-28' },
  };
}
