import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import { type Sample, sampleData } from '../../published/sample-data.ts';

const SOURCES = ['registry-history'];
/** The first three quarters of 2019, and a step over what is missing until 2023. */
const [YEAR, GAP] = ['2019-03-31/2019-12-31', '2019-12-31/2023-01-31'];

type Metrics = NonNullable<Sample['metrics']>;

/** What each measure says of AFRINIC, Kenya and Togo, and of LACNIC and Brazil, in the year and over the gap. */
const VALUES: Partial<Record<MetricId, Readonly<Record<string, readonly [number, number]>>>> = {
  'ipv4-newly-delegated': { afrinic: [2048, 512], KE: [1024, 0], TG: [1024, 512] },
  'ipv4-delegated-again': { afrinic: [0, 256], lacnic: [0, 1024], BR: [0, 1024] },
  'ipv4-listed-again': { afrinic: [0, 64], KE: [0, 64] },
  'ipv4-given-back': { afrinic: [768, 256], KE: [768, 256], lacnic: [4096, 0], BR: [4096, 0] },
  'ipv4-came-from-others': { KE: [0, 128] },
  'ipv4-went-to-others': { TG: [128, 0] },
  'ipv4-left-untold': { lacnic: [0, 32], BR: [0, 32] },
};
const AREAS = ['afrinic', 'lacnic', 'KE', 'TG', 'BR', 'TV'];

function flowMetrics(): Metrics {
  return Object.fromEntries(
    Object.entries(VALUES).map(([id, values]) => [
      id,
      {
        sources: SOURCES,
        areas: Object.fromEntries(
          AREAS.map((area) => {
            const [first, second] = values[area] ?? [0, 0];
            return [
              area,
              [
                [YEAR, first],
                [GAP, second],
              ],
            ];
          }),
        ),
      },
    ]),
  );
}

const COUNTRIES = {
  KE: { registry: 'afrinic' },
  TG: { registry: 'afrinic' },
  BR: { registry: 'lacnic' },
  TV: { registry: 'apnic' },
  FR: { registry: 'ripencc' },
} as const;

/** For tests: files of AFRINIC and LACNIC, from March 2019 to January 2023, in which months are missing. */
export function sampleFlows(more: Sample = {}): Data {
  return sampleData({
    countries: COUNTRIES,
    sources: SOURCES.map((id) => ({ id, asOf: '2023-01-31', tables: ['ipv4-flows'] })),
    ...more,
    metrics: { ...flowMetrics(), ...more.metrics },
  });
}

/** For tests: the measures of flows with nothing in them. */
export function noFlows(): Data {
  const empty = Object.keys(VALUES).map((id) => [id, { areas: {} }]);
  const others = ['ipv4-listed', 'ipv6-delegations-once-listed', 'ipv6-held'] as const;
  const listed = Object.fromEntries(others.map((id) => [id, { areas: {} }]));
  const parts = { provenance: { edition: { name: '2026-11-28', sha256: '' }, sources: [] } };
  return sampleFlows({ parts, metrics: { ...Object.fromEntries(empty), ...listed } });
}
