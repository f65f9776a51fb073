import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkData } from '../scripts/ingest/check-data.ts';
import { publish } from '../scripts/ingest/publish.ts';
import { publishedFiles, writePublished } from '../scripts/ingest/write-published.ts';
import { LANGUAGES, ROOT_LANGUAGE } from '../src/model/language.ts';
import { formatProblem } from '../src/model/problem.ts';
import { REGISTRIES } from '../src/model/registry.ts';
import { Data } from '../src/published/data.ts';
import { loadPublished } from '../src/published/load.ts';
import { faultsOfFigures } from './editions/faults-of-figures.ts';
import {
  BASE_MAP,
  filesOf,
  type SampleEdition,
  WHOLE,
  without,
} from './editions/sample-edition.ts';

const shown = vi.hoisted((): { data?: Data } => ({}));
vi.mock('../src/published/read.ts', () => ({ siteData: () => shown.data }));

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'edition-'));
});
afterEach(() => rm(home, { recursive: true }));

const none = () => false;
const LABS = ['apnic-labs', 'apnic-labs-by-month', 'apnic-labs-by-day'];
const NO_REGISTRY_BUT_FILES = without(
  WHOLE,
  {
    ...{ 'tables/holders.csv': none, 'tables/pool.csv': none, 'tables/adoption.csv': none },
    ...{ 'tables/iana.csv': none, 'reference/population.csv': none },
    ...{ 'tables/population-by-year.csv': none, 'tables/people-online.csv': none },
    'tables/apnic-use.csv': none,
    'tables/holdings.csv': (row) => row.startsWith('2026-12'),
  },
  ['google-country', 'google-world', ...LABS, 'iana', 'people-online', 'population'],
);

/** What an edition may lack. */
const POOR: Readonly<Record<string, SampleEdition>> = {
  'with something of everything': WHOLE,
  'of five plain files and nothing else': NO_REGISTRY_BUT_FILES,
  'without users by country': without(
    WHOLE,
    { 'tables/adoption.csv': (row) => row.includes('WORLD') },
    ['google-country'],
  ),
  'without users of the world': without(
    WHOLE,
    { 'tables/adoption.csv': (row) => !row.includes('WORLD') },
    ['google-world'],
  ),
  'without APNIC Labs': without(WHOLE, { 'tables/apnic-use.csv': none }, LABS),
  'without the limits of measurements': without(WHOLE, {
    'reference/measurement-limits.csv': none,
  }),
  'without IANA': without(WHOLE, { 'tables/iana.csv': none }, ['iana']),
  'without people online': without(WHOLE, { 'tables/people-online.csv': none }, ['people-online']),
  'without people': without(
    WHOLE,
    { 'reference/population.csv': none, 'tables/population-by-year.csv': none },
    ['population'],
  ),
  'without files by month': without(
    WHOLE,
    {
      ...{ 'tables/ipv4-flows.csv': none, 'tables/ipv4-listed.csv': none },
      'tables/cohorts.csv': none,
    },
    ['registry-history'],
  ),
  'with files of one day by month': without(WHOLE, {
    'tables/ipv4-flows.csv': none,
    'tables/ipv4-listed.csv': (row) => row.includes('2023-01-31'),
    'tables/cohorts.csv': (row) => row.includes('2023-01-31'),
  }),
  'with one month of holdings': without(WHOLE, {
    'tables/holdings.csv': (row) => row.startsWith('2026-12'),
  }),
  'without holdings': without(WHOLE, { 'tables/holdings.csv': none }),
  'with a drained pool': without(WHOLE, {
    'tables/pool.csv': (row) => row.replace(/,\d+$/, ',0'),
  }),
  'without pools and holders': without(WHOLE, {
    'tables/pool.csv': none,
    'tables/holders.csv': none,
  }),
  'without waiting lists': without(
    WHOLE,
    { 'tables/waiting-lists.csv': none, 'tables/reissued.csv': none, 'tables/last-pool.csv': none },
    ['arin-waiting-list', 'arin-reissued', 'ripencc-run-out', 'ripencc-waiting-list'],
  ),
  'with one list on which nobody waits': without(WHOLE, {
    'tables/waiting-lists.csv': (row) =>
      row.startsWith('arin,2026-12') ? 'arin,2026-12-14,0,0,0,0,0,0,arin-waiting-list,' : false,
    'tables/reissued.csv': (row) => row.includes('2026-12'),
    'tables/last-pool.csv': (row) => row.startsWith('ripencc,2019-01'),
  }),
  'without registrations': without(WHOLE, { 'tables/registrations.csv': none }),
  'in which nobody holds anything': without(WHOLE, {
    'tables/holdings.csv': (row) => row.replace(/,\d+,\d+,/, ',0,0,'),
  }),
  'without groups, milestones and what is kept by hand': without(WHOLE, {
    ...{ 'reference/groups.csv': none, 'reference/milestones.csv': none },
    ...{ 'reference/iot.csv': none, 'reference/special-blocks.csv': none },
  }),
  ...Object.fromEntries(
    REGISTRIES.map((registry) => {
      const others = (row: string) => !row.startsWith(registry);
      const tables = ['registrations', 'holders', 'pool'].map((name) => `tables/${name}.csv`);
      const changes = Object.fromEntries(tables.map((path) => [path, others]));
      return [`without ${registry}`, without(WHOLE, changes, [registry])];
    }),
  ),
};

/** Publishes an edition and has the site read it. Gives its tables by path. */
async function ingest(edition: SampleEdition): Promise<(path: string) => string> {
  const files = filesOf(edition);
  const { evidence, problems } = checkData(files);
  if (!evidence) throw new Error(problems.map(formatProblem).join('\n'));
  const activities = { events: [], training: [], testbeds: [], policies: [], guidelines: [] };
  const named = { name: '2026-11-28', sha256: '0'.repeat(64) };
  const recorded = { changes: [], activities, edition: named, editions: [], stories: {} };
  const published = publish(evidence, BASE_MAP, recorded);
  await writePublished(home, publishedFiles(published));
  shown.data = new Data(loadPublished(home));
  return (path) => files.get(path)?.text ?? '';
}

const OTHERS = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE);

/** The editions, each with two of the other languages in turn: to tell all in all takes twice the time. */
const TOLD = Object.keys(POOR).map((name, at) => {
  const told = OTHERS.filter((_, place) =>
    [at, at + 2].some((one) => one % OTHERS.length === place),
  );
  return [name, told] as const;
});

describe('an edition', () => {
  it.each(TOLD)('%s has figures that are whole or not there, in %j too', async (name, others) => {
    const read = await ingest(POOR[name] ?? WHOLE);
    const { there, faults } = faultsOfFigures(read, others);
    expect(faults).toEqual([]);
    expect(there.length).toBeGreaterThan(0);
  });
});
