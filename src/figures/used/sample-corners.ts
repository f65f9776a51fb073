import { type Sample, sampleData } from '../../published/sample-data.ts';

/**
 * Six countries, made up: of one nobody knows the users, one holds nothing. What is held is known to a month after
 * the day on which users were counted; two mirrors counted it.
 */
export const SIX_COUNTRIES = {
  countries: {
    BR: { name_en: 'Brazil', people: 210 },
    FR: { name_en: 'France', people: 70 },
    IN: { name_en: 'India', people: 1400 },
    KE: { name_en: 'Kenya', people: 55 },
    MW: { name_en: 'Malawi', people: 20 },
    TV: { name_en: 'Tuvalu', people: 1 },
  },
  sources: [
    { id: 'held', tables: ['holdings'] },
    { id: 'people', tables: ['population'] },
    { id: 'google', tables: ['adoption'], caveats: ['zero-read-as-missing'] },
  ],
  metrics: {
    'ipv6-per-million': {
      ...{ unit: 'slash32s-per-million', sources: ['held', 'people'] },
      methods: Object.fromEntries(
        ['BR', 'FR', 'IN', 'KE', 'MW', 'TV'].map((code) => [code, [['2026-01', 'ipverse']]]),
      ),
      areas: {
        BR: held(5),
        FR: held(3),
        IN: held(1),
        KE: held(9),
        MW: held(0),
        TV: held(100),
      },
    },
    'ipv6-tests-apnic': { unit: 'tests', areas: {} },
    'ipv6-users-google': {
      ...{ unit: 'share', sources: ['google'] },
      areas: {
        BR: [['2026-07-19', 0.5]],
        FR: [['2026-07-19', 0.6]],
        IN: [['2026-07-19', 0.3]],
        KE: [['2026-07-19', 0.05]],
        MW: [['2026-07-19', 0.1]],
        TV: [['2026-04-13', 0.2]],
      },
    },
  },
} satisfies Sample;

/** The same as data. */
export const SIX = sampleData(SIX_COUNTRIES);

function held(value: number): [string, number][] {
  return [
    ['2026-07', value],
    ['2026-08', value + 1],
  ];
}
