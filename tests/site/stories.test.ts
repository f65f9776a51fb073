import { describe, expect, it } from 'vitest';
import { STORIES, toldStories } from '../../src/figures/stories/stories.ts';
import { siteData } from '../../src/published/read.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { entriesAt } from '../checks/on-demand.ts';
import type { Tag } from '../checks/page.ts';
import { builtSite } from './built.ts';

const site = builtSite();
const stories = entriesAt(site.pages, /^stories\/[^/]+\/index\.html$/);

/** The words of the story itself on its built page: headings and paragraphs, without figures. */
function bodyWords(html: string): string[] {
  const [, after = ''] = html.split('<div class="story-body">');
  const [body = ''] = after.split('<section class="story-know"');
  const prose = body.replace(/<figure[\s\S]*?<\/figure>/g, ' ').replace(/<[^>]+>/g, ' ');
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Whether a story is told in steps, each by a picture of its own, and not in words and figures. */
const isInSteps = (page: readonly Tag[]) => page.some(({ name }) => name === 'story-steps');

const isIn = (name: string) => (tag: Tag) => tag.name === name;

describe('the built stories', () => {
  it('are those that the data of this edition or kept facts can tell', () => {
    const told = toldStories(siteData(), catalogueOf('en')).map(
      ({ slug }) => `stories/${slug}/index.html`,
    );
    expect(stories.map(([path]) => path).sort()).toEqual(told.sort());
  });

  it('stand on their list, each told or named as not told', () => {
    const list = String(site.files.get('stories/index.html'));
    for (const story of STORIES) {
      const isTold = list.includes(`stories/${story.slug}/"`);
      expect(isTold || list.includes(`<li>${story.kickerIn(catalogueOf('en'))}</li>`)).toBe(true);
    }
  });

  it.each(stories)('say at their head whether newer data bear them out: %s', (path, page) => {
    const slug = path.split('/')[1] ?? '';
    const story = toldStories(siteData(), catalogueOf('en')).find((one) => one.slug === slug);
    const notes = page.filter((tag) => tag.attributes.class === 'story-kept');
    const newer = page.filter((tag) => tag.attributes.class === 'story-newer');
    expect(notes).toHaveLength(story?.kept ? 1 : 0);
    // The pictures of steps are drawn from the facts that are told, and never newer.
    expect(newer.length > 0).toBe(Boolean(story?.kept) && !isInSteps(page));
  });

  it.each(stories)('have 600 to 900 words, in steps 250 to 500, on %s', (path, page) => {
    const words = bodyWords(String(site.files.get(path)));
    const [fewest, most] = isInSteps(page) ? [250, 500] : [600, 900];
    expect(words.length).toBeGreaterThanOrEqual(fewest);
    expect(words.length).toBeLessThanOrEqual(most);
  });

  it.each(stories.filter(([, page]) => isInSteps(page)))(
    'have a picture for each step, with its numbers and their sum in words, on %s',
    (path, page) => {
      const html = String(site.files.get(path));
      const pictures = [...html.matchAll(/<figure class="step-picture">.*?<\/figure>/gs)];
      const steps = page.filter((tag) => tag.attributes.class === 'step');
      expect(pictures).toHaveLength(steps.length);
      for (const [picture] of pictures) {
        const said = /aria-label="([^"]*)"/.exec(picture)?.[1] ?? '';
        const numbers = [...said.matchAll(/ (\d{1,3}(?:,\d{3})*)(?=,? |$|, )/g)];
        const values = numbers.map(([, value = '']) => Number(value.replaceAll(',', '')));
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(2 ** 32);
      }
    },
  );

  it.each(stories.filter(([, page]) => !isInSteps(page)))(
    'have their figures, each with its table, and no scripts but those of all figures on %s',
    (_, page) => {
      const figures = page.filter(isIn('figure'));
      const tables = page.filter((tag) => tag.name === 'table' && tag.within.includes('details'));
      expect(figures.length).toBeGreaterThan(0);
      expect(tables).toHaveLength(figures.length);
      const scripts = page.filter((tag) => tag.name === 'script' && tag.within.includes('main'));
      const shared = /\/(Figure|CopySentence)\.astro_/;
      expect(scripts.filter((tag) => !shared.test(tag.attributes.src ?? ''))).toEqual([]);
    },
  );

  it.each(stories)('lead to all others from %s', (path, page) => {
    const links = page.filter(
      ({ name, attributes: { href = '', hreflang } }) =>
        name === 'a' && hreflang === undefined && /stories\/[a-z0-9-]+\/$/.test(href),
    );
    const others = new Set(links.map((tag) => tag.attributes.href));
    expect(others.size).toBe(stories.length - 1);
    expect([...others].some((href) => `${href}`.includes(path.split('/')[1] ?? ''))).toBe(false);
  });
});

describe('the page for everyone', () => {
  const html = String(site.files.get('get-ready/index.html'));

  it('sends nothing: no form, nothing loaded from elsewhere', () => {
    // But for the search in the head of every page.
    const own = html.replace(/<header class="masthead">.*?<\/header>/s, '');
    expect(own).not.toBe(html);
    expect(own).not.toMatch(/<form|<iframe|<img|src="https?:/);
  });

  it('hides the reader of addresses until a script runs it', () => {
    expect(html).toMatch(/<address-reader [^>]*hidden/);
  });
});
