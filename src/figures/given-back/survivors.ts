import { sum } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import { atYearEnd } from '../../metrics/parts/at-year-end.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanOfDates } from '../counted.ts';
import { column, type FactRow, type Facts, numbers, YEAR } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

const METRICS = [
  'ipv6-delegations-once-listed',
  'ipv6-delegations-still-listed',
  'ipv4-addresses-once-listed',
  'ipv4-addresses-still-listed',
] as const satisfies readonly MetricId[];
const COLUMNS = [
  column('registry', 'area'),
  YEAR,
  numbers('ipv6_delegations_then', 'delegations'),
  numbers('ipv6_delegations_still', 'delegations'),
  numbers('ipv4_addresses_then', 'addresses'),
  numbers('ipv4_addresses_still', 'addresses'),
];

/** Years told: enough to be many delegations, and few enough to be of one time. */
const YEARS = 5;

/** What a registry once listed of one family, and still does, over the years told. */
interface Cohort {
  readonly registry: Registry;
  readonly family: 'ipv4' | 'ipv6';
  readonly once: number;
  readonly still: number;
}

interface StillListed extends Facts {
  readonly from: string;
  readonly to: string;
  /** The newest month of the files. */
  readonly on: string;
  readonly cohorts: readonly Cohort[];
}

/** How much of what registries listed at the end of past years their newest files still list. */
export const delegationsStillListed: Figure<StillListed, World> = {
  id: 'delegations-still-listed',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): StillListed | null {
  const years = yearsTold(data);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return null;
  const registries = registriesIn(data);
  const rows = registries.flatMap((registry) => years.map((year) => rowOf(data, registry, year)));
  const cohorts = registries.flatMap((registry) =>
    (['ipv6', 'ipv4'] as const).map((family) => cohortOf(data, { registry, family, years })),
  );
  if (cohorts.every(({ once }) => once === 0)) return null;
  const on =
    rows
      .flatMap(({ date }) => date?.split('/').at(-1) ?? [])
      .sort()
      .at(-1) ?? '';
  return { ...restsOn(data, METRICS), table: { columns: COLUMNS, rows }, from, to, on, cohorts };
}

function registriesIn(data: Data): Registry[] {
  return REGISTRIES.filter((registry) => data.series(METRICS[0], registry).length > 0);
}

/**
 * The five years up to the one after which the first file at hand comes: what they came to was still fresh then. With
 * them every registry is measured from its first file on.
 */
function yearsTold(data: Data): string[] {
  const first = registriesIn(data).flatMap(
    (registry) => data.series('ipv4-listed', registry)[0]?.date ?? [],
  );
  const last = first.sort().at(-1)?.slice(0, 4);
  if (last === undefined) return [];
  return Array.from({ length: YEARS }, (_, at) => String(Number(last) - YEARS + 1 + at));
}

function rowOf(data: Data, registry: Registry, year: string): FactRow {
  const [once6 = 0, still6 = 0, once4 = 0, still4 = 0] = METRICS.map(
    (id) => data.valueOn(id, registry, year) ?? 0,
  );
  const { origins } = countedBy(data, METRICS, { area: registry, date: year });
  return {
    ...{ area: registry, origins, date: monthsOf(data, registry, year) },
    values: {
      ...{ year, ipv6_delegations_then: once6, ipv6_delegations_still: still6 },
      ...{ ipv4_addresses_then: once4, ipv4_addresses_still: still4 },
    },
  };
}

/** The months of the two files: that of the year's end, and the newest. */
function monthsOf(data: Data, registry: Registry, year: string): string | null {
  const months = data.series('ipv4-listed', registry).map(({ date }) => date);
  return spanOfDates([atYearEnd(months, year), months.at(-1)].flatMap((month) => month ?? []));
}

function cohortOf(
  data: Data,
  { registry, family, years }: Pick<Cohort, 'registry' | 'family'> & { years: readonly string[] },
): Cohort {
  const [once, still] = family === 'ipv6' ? METRICS.slice(0, 2) : METRICS.slice(2);
  const total = (id: MetricId | undefined) =>
    sum(years, (year) => (id && data.valueOn(id, registry, year)) ?? 0);
  return { registry, family, once: total(once), still: total(still) };
}

function wordsOf(facts: StillListed, text: Catalogue): Words {
  const { from, to, cohorts } = facts;
  const words = text.givenBack.survivors;
  const each = cohorts.filter(({ family, once }) => family === 'ipv6' && once > 0);
  const once = sum(each, (cohort) => cohort.once);
  const lost = once === 0 ? 0 : 1 - sum(each, ({ still }) => still) / once;
  const columns = {
    ...{ registry: words.columns.registry, year: words.columns.year },
    ...{ ipv6_delegations_then: words.columns.ipv6Once },
    ...{ ipv6_delegations_still: words.columns.ipv6Still },
    ...{ ipv4_addresses_then: words.columns.ipv4Once },
    ...{ ipv4_addresses_still: words.columns.ipv4Still },
  };
  return {
    title: words.title({ lost, from, to }),
    unit: words.unit,
    sentence: words.sentence({ from, to, on: facts.on, each }),
    notes: [...words.notes, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: words.unit, columns }, text),
  };
}

function pictureOf({ cohorts }: StillListed, { sentence }: Words, text: Catalogue): Picture {
  const words = text.givenBack.survivors;
  const rows = cohorts.flatMap((cohort) => {
    if (cohort.once === 0) return [];
    // Splitting adds delegations: then nothing is lost, and the bar is none.
    const lost = Math.max(0, 1 - cohort.still / cohort.once);
    const tone = cohort.family === 'ipv6' ? ('cool' as const) : ('warm' as const);
    return [
      { label: words.label(cohort), value: lost, words: words.bar({ ...cohort, lost }), tone },
    ];
  });
  return { drawings: drawBars({ tone: 'warm', rows, language: text.language }, sentence) };
}
