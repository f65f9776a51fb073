import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { cornerLists, cornerSentence, cornerTable } from './by-country.ts';
import { findCorners } from './corner-facts.ts';
import { SIX } from './sample-corners.ts';

const text = catalogueOf('en');

describe('countries in their corners', () => {
  const corners = findCorners(SIX);
  if (!corners) throw new Error('expected corners');

  it('stand each in one list and once in the table', () => {
    const lists = cornerLists(corners, text);
    expect(lists.map(({ links }) => links.length)).toEqual([2, 1, 1, 1]);
    expect(lists[0]?.heading).toBe('Much registered, much used (2)');
    expect(cornerTable(corners, SIX, text).rows).toHaveLength(5);
  });

  it('are told in a sentence beside the medians, and not at all where a number lacks', () => {
    expect(cornerSentence(SIX, SIX.country('IN'), text)).toMatch(
      /^Little registered, much used: India had 1 \/32s per million people in July 2026, less than the median country \(3\), but 30% of Google’s users were on IPv6 on Sunday 19 July 2026, as much as in the median country/,
    );
    expect(cornerSentence(SIX, SIX.country('TV'), text)).toBeNull();
  });
});
