import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Claim,
  type ExaminedStory,
  examinePublished,
} from '../../src/figures/stories/examine.ts';
import { readStories } from '../ingest/read-stories.ts';
import { describeStories, describeTurned } from './describe.ts';
import { keepFacts } from './keep.ts';

const PUBLISHED = 'data/published';

const holds: Claim = {
  ...{ story: 'who-got-the-addresses', id: 'most-counted', sentence: 'Most are counted.' },
  ...{ value: 0.97, relation: 'more', threshold: 0.95, holds: true, margin: 0.02, unit: 'share' },
  found: {},
};
const turned: Claim = {
  ...{ ...holds, id: 'later-more', sentence: 'Later blocks went to more places.' },
  ...{ value: 0.02, threshold: 0.03, holds: false, margin: -0.01, found: { country: 'US' } },
};
const told: ExaminedStory = {
  ...{ slug: 'who-got-the-addresses', told: 'this-edition', keptOf: null, facts: {} },
  claims: [holds],
};
const kept: ExaminedStory = {
  ...{ ...told, told: 'kept', keptOf: '2030-01-02' },
  claims: [holds, turned],
};

describe('the list of claims', () => {
  it('says of each by how much it holds, or that it turned, in its own unit', () => {
    expect(describeStories([kept])).toBe(
      [
        'who-got-the-addresses: told as of the edition of 2030-01-02',
        '  holds  most-counted: 0.97, must be more than 0.95; margin 0.02 (share)',
        '  TURNED later-more: 0.02, must be more than 0.03; margin -0.01 (share); country US',
      ].join('\n'),
    );
  });

  it('says of a story without facts that data lack', () => {
    const without: ExaminedStory = { ...told, told: 'not', facts: null, claims: [] };
    expect(describeStories([without])).toContain('not told, as the data lack something it needs');
  });
});

describe('the section of a summary', () => {
  it('names story, sentence and values of what turned', () => {
    expect(describeTurned([told, kept])).toBe(
      [
        '',
        'Claims that turned',
        '',
        'who-got-the-addresses, told as of the edition of 2030-01-02:',
        '- Later blocks went to more places. 0.02, must be more than 0.03; margin -0.01 (share); country US',
        '',
      ].join('\n'),
    );
  });

  it('is not there when none turned', () => {
    expect(describeTurned([told])).toBe('');
  });
});

describe('keeping facts', () => {
  const { stories } = examinePublished(PUBLISHED);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claims-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes those of the stories that this edition bears out, as ingest reads them', async () => {
    const borneOut = stories.filter((story) => story.told === 'this-edition');
    expect(await keepFacts(folder, '2030-01-02', stories)).toEqual(
      borneOut.map(({ slug }) => slug),
    );
    const read = await readStories(folder);
    expect(read.problems).toEqual([]);
    for (const { slug, facts } of borneOut)
      expect(read.stories[slug]).toEqual({ edition: '2030-01-02', facts });
  });

  it('leaves alone what is kept of a story with a turned claim', async () => {
    expect(await keepFacts(folder, '2030-01-02', [kept])).toEqual([]);
    expect(await readdir(join(folder, 'stories'))).toEqual([]);
  });

  it('writes the same bytes for the same facts', async () => {
    const bytes = async () => {
      const slugs = await keepFacts(folder, '2030-01-02', stories);
      return Promise.all(
        slugs.map((slug) => readFile(join(folder, 'stories', `${slug}.json`), 'utf8')),
      );
    };
    expect(await bytes()).toEqual(await bytes());
  });
});
