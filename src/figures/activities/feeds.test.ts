import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { policies } from '../../published/activities.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { writeAtom } from '../atom.ts';
import { eventsFeed, policiesFeed } from './feeds.ts';

/** The texts of all elements of a name, as an XML parser reads them. */
function textsOf(name: string, xml: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        inside = tag === name;
        if (inside) found.push('');
      },
      ontext: (text) => {
        if (inside) found.push((found.pop() ?? '') + text);
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

describe('the feeds of activities', () => {
  it.each([
    ['events', eventsFeed],
    ['policies', policiesFeed],
  ])('have an id of its own and a day for each entry, newest first: %s', (_, feedOf) => {
    const feed = feedOf(catalogueOf('en'));
    const xml = writeAtom(feed);
    const ids = textsOf('id', xml);
    expect(new Set(ids).size).toBe(feed.entries.length + 1);
    expect(ids.every((id) => id.startsWith('https://'))).toBe(true);
    const [, ...days] = textsOf('updated', xml);
    expect(days.every((day) => /^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(day))).toBe(true);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('name every policy with its country, markup escaped', () => {
    const feed = policiesFeed(catalogueOf('en'));
    expect(feed.entries).toHaveLength(policies().length);
    const [entry] = feed.entries;
    if (!entry) throw new Error('expected an entry');
    const xml = writeAtom({ ...feed, entries: [{ ...entry, title: 'a < b & c' }] });
    expect(textsOf('title', xml)).toContain('a < b & c');
  });
});
