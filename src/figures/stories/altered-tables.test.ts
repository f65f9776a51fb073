import { describe, expect, it } from 'vitest';
import { Data } from '../../published/data.ts';
import type { Published } from '../../published/published.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { examineStories } from './examine.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { ISLANDS } from './sample-facts.ts';
import { STORIES, toldStories } from './stories.ts';
import { storiesWithoutFacts, turnedTable } from './turned-table.ts';

const text = catalogueOf('en');
const { published } = siteData();
const MEASURES = Object.keys(published.metrics);
const STORY = 'islands-and-landlocked';
// The tables are altered around what they say, so there must be something that they say.
const seat = islandsAndLandlocked.standing(siteData()).current?.seat.country ?? '';

/** The site's data with some parts changed, as if the tables said so. */
function altered(parts: Partial<Published>): Data {
  return new Data({ ...published, ...parts });
}

/** The measures, of which these have no reading. */
function without(ids: readonly string[]): Published['metrics'] {
  const entries = Object.entries(published.metrics).map(([id, metric]) => [
    id,
    ids.includes(id) ? { ...metric, areas: {} } : metric,
  ]);
  return Object.fromEntries(entries);
}

/** More users over IPv6 at the seat of companies than elsewhere, at the newest day. */
function usersAtTheSeat(): Published['metrics'] {
  const id = 'ipv6-users-google';
  const metric = siteData().measure(id);
  const { areas } = metric;
  const days = Object.values(areas).flatMap((pairs) => pairs.at(-1)?.[0] ?? []);
  const newest = days.sort().at(-1) ?? '';
  const before = areas[seat]?.filter(([date]) => date !== newest) ?? [];
  const turned: typeof areas = { ...areas, [seat]: [...before, [newest, 0.99]] };
  return { ...published.metrics, [id]: { ...metric, areas: turned } };
}

/** Made-up facts of one story alone, kept of an edition of its own. */
const stories = { [STORY]: { edition: '2001-02-03', facts: ISLANDS } };

const toldOf = (data: Data) => toldStories(data, text).find(({ slug }) => slug === STORY);

describe.skipIf(seat === '')(
  'a story of an edition with shares of users, told from altered tables',
  () => {
    it('is shown as of its last true edition when a claim of it turns, and marked with that', () => {
      const data = altered({ stories, metrics: usersAtTheSeat() });
      const story = toldOf(data);
      expect(story?.kept?.edition).toBe('2001-02-03');
      expect(story?.kept?.turned).toContain(
        'Where most addresses for each person are registered, fewer of Google’s users than in the median island state come over IPv6.',
      );
      expect(story?.headline).toContain('two states held 80% of the island states’ IPv4');
      const found = examineStories(data).stories.find(({ slug }) => slug === STORY);
      const claim = found?.claims.find(({ id }) => id === 'few-users-at-the-seat');
      expect(found).toMatchObject({ told: 'kept', keptOf: '2001-02-03' });
      expect(claim).toMatchObject({ holds: false, value: 0.99 });
    });

    it('tells the editor of each claim that turned, with its values', () => {
      const rows = turnedTable(altered({ stories, metrics: usersAtTheSeat() }), text)?.rows ?? [];
      const row = rows.find(([, claim]) => String(claim).startsWith('Where most addresses'));
      expect(row?.[2]).toBe('99%');
      expect(row?.[3]).toMatch(/^less than \d/);
      expect(row?.[4]).toBe('3 February 2001');
    });

    it('is left out when a claim turns and nothing is kept', () => {
      expect(toldOf(altered({ stories: {}, metrics: usersAtTheSeat() }))).toBeUndefined();
    });
  },
);

describe('the stories of tables that lack something', () => {
  it.each(MEASURES)('stop nothing when there is no reading of %s', (measure) => {
    const { stories: examined } = examineStories(altered({ metrics: without([measure]) }));
    expect(examined).toHaveLength(STORIES.length);
  });

  it('are left out when there is no reading of any', () => {
    const data = altered({ metrics: without(MEASURES) });
    const told = examineStories(data).stories.map((story) => story.told);
    expect(told).toEqual(told.map(() => 'not'));
    expect(turnedTable(data, text)).toBeNull();
    expect(storiesWithoutFacts(data, text)).toHaveLength(STORIES.length);
  });

  it.each(['milestones', 'iot', 'groups'] as const)('stop nothing when %s are empty', (part) => {
    expect(examineStories(altered({ [part]: [] })).stories).toHaveLength(STORIES.length);
  });
});
