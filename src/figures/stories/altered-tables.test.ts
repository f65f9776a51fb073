import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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

/** Changes what is published of a measure, as if the tables said so. */
async function alter(metric: string, change: (areas: Areas) => void): Promise<void> {
  const file = join(home, 'data/published/metrics', `${metric}.json`);
  const published = JSON.parse(await readFile(file, 'utf8'));
  change(published.areas);
  await writeFile(file, JSON.stringify(published));
}

/** What telling a story of the altered data ends with; empty when it is told. */
async function faultOf(slug: string): Promise<string> {
  const { STORIES } = await import('./stories.ts');
  const { catalogueOf } = await import('../../text/catalogue.ts');
  try {
    STORIES.find((story) => story.slug === slug)?.tell(catalogueOf('en'));
    return '';
  } catch (fault) {
    return String(fault);
  }
}

describe('a story told from altered tables', () => {
  it('is told while nothing is changed', async () => {
    expect(await faultOf('how-ipv4-ran-out')).toBe('');
  });

  it('names the sentence, the values and the file when AFRINIC’s pool grows back', async () => {
    await alter('ipv4-available', ({ afrinic = [] }) => {
      const last = afrinic.at(-1);
      if (last) last[1] = 1_500_000;
    });
    const fault = await faultOf('how-ipv4-ran-out');
    expect(fault).toContain('left: fewer than half as many (found: before ');
    expect(fault).toContain('after 1500000');
    expect(fault).toContain('src/text/en/stories/how-ipv4-ran-out.ts');
  });

  it('stops when the Seychelles’ users come over IPv6 after all', async () => {
    await alter('ipv6-users-google', ({ SC = [] }) => {
      const last = SC.at(-1);
      if (last) last[1] = 0.9;
    });
    const fault = await faultOf('islands-and-landlocked');
    expect(fault).toContain('islands: its own users are seldom on IPv6');
    expect(fault).toContain('the Seychelles 0.9');
  });
});
