import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteData } from '../../published/read.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { ISLANDS } from './sample-facts.ts';

// The tables are altered around what they say, so there must be something that they say.
const seat = islandsAndLandlocked.standing(siteData()).current?.seat.country ?? '';
const MEASURES = await readdir('data/published/metrics');
const STORY = 'islands-and-landlocked';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'stories-'));
  await cp('data/published', join(home, 'data/published'), { recursive: true });
  vi.resetModules();
  vi.spyOn(process, 'cwd').mockReturnValue(home);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

type Areas = Record<string, [date: string, value: number | null][]>;

/** Changes a file of what is published, as if the tables said so. */
async function alter<Content>(path: string, change: (content: Content) => unknown): Promise<void> {
  const file = join(home, 'data/published', path);
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
}

/** Leaves a measure without a reading. */
function empty(measure: string): Promise<void> {
  return alter<object>(`metrics/${measure}`, (published) => ({ ...published, areas: {} }));
}

/** Keeps made-up facts of one story alone, as of an edition of its own. */
function keep(edition: string): Promise<void> {
  return alter('stories.json', () => ({ [STORY]: { edition, facts: ISLANDS } }));
}

/** More users over IPv6 at the seat of companies than elsewhere, at the newest day. */
async function turnUsersAtTheSeat(): Promise<void> {
  await alter<{ areas: Areas }>('metrics/ipv6-users-google.json', (published) => {
    const { areas } = published;
    const days = Object.values(areas).flatMap((pairs) => pairs.at(-1)?.[0] ?? []);
    const newest = days.sort().at(-1) ?? '';
    const before = areas[seat]?.filter(([date]) => date !== newest) ?? [];
    return { ...published, areas: { ...areas, [seat]: [...before, [newest, 0.99]] } };
  });
}

async function alteredData() {
  const read = await import('../../published/read.ts');
  return read.siteData();
}

async function examined() {
  const { examineStories } = await import('./examine.ts');
  return examineStories(await alteredData()).stories;
}

async function told(slug: string) {
  const { toldStories } = await import('./stories.ts');
  const { catalogueOf } = await import('../../text/catalogue.ts');
  return toldStories(await alteredData(), catalogueOf('en')).find((story) => story.slug === slug);
}

describe.skipIf(seat === '')(
  'a story of an edition with shares of users, told from altered tables',
  () => {
    it('is shown as of its last true edition when a claim of it turns, and marked with that', async () => {
      await keep('2001-02-03');
      await turnUsersAtTheSeat();
      const story = await told(STORY);
      expect(story?.kept?.edition).toBe('2001-02-03');
      expect(story?.kept?.turned).toContain(
        'Where most addresses for each person are registered, fewer users than in the median island state come over IPv6.',
      );
      expect(story?.headline).toContain('Two states hold 80% of the island states’ IPv4');
      const found = (await examined()).find(({ slug }) => slug === STORY);
      const claim = found?.claims.find(({ id }) => id === 'few-users-at-the-seat');
      expect(found).toMatchObject({ told: 'kept', keptOf: '2001-02-03' });
      expect(claim).toMatchObject({ holds: false, value: 0.99 });
    });

    it('tells the editor of each claim that turned, with its values', async () => {
      await keep('2001-02-03');
      await turnUsersAtTheSeat();
      const { turnedTable } = await import('./turned-table.ts');
      const { catalogueOf } = await import('../../text/catalogue.ts');
      const rows = turnedTable(await alteredData(), catalogueOf('en'))?.rows ?? [];
      const row = rows.find(([, claim]) => String(claim).startsWith('Where most addresses'));
      expect(row?.[2]).toBe('99%');
      expect(row?.[3]).toMatch(/^less than \d/);
      expect(row?.[4]).toBe('3 February 2001');
    });

    it('is left out when a claim turns and nothing is kept', async () => {
      await alter('stories.json', () => ({}));
      await turnUsersAtTheSeat();
      expect(await told(STORY)).toBeUndefined();
    });
  },
);

describe('the stories of tables that lack something', () => {
  it.each(MEASURES)('stop nothing when there is no reading of %s', async (measure) => {
    await empty(measure);
    expect(await examined()).toHaveLength(5);
  });

  it('are left out when there is no reading of any', async () => {
    for (const measure of MEASURES) await empty(measure);
    const stories = await examined();
    expect(stories.map(({ told }) => told)).toEqual(stories.map(() => 'not'));
    const { turnedTable, storiesWithoutFacts } = await import('./turned-table.ts');
    const { catalogueOf } = await import('../../text/catalogue.ts');
    expect(turnedTable(await alteredData(), catalogueOf('en'))).toBeNull();
    expect(storiesWithoutFacts(await alteredData(), catalogueOf('en'))).toHaveLength(5);
  });

  it.each(['milestones.json', 'iot.json', 'groups.json'])(
    'stop nothing when %s is empty',
    async (file) => {
      await alter(file, () => []);
      expect(await examined()).toHaveLength(5);
    },
  );
});
