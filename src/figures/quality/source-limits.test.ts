import { describe, expect, it } from 'vitest';
import { PUBLICATIONS } from '../../model/publications.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { limitsOf, measuresBehind, unreadSources } from './source-limits.ts';

const text = catalogueOf('en');
const [first, second, ...rest] = PUBLICATIONS;
const data = sampleData({
  sources: [
    { id: first.id, caveats: ['corrected-names', 'plain-file'] },
    { id: second.id, stale: { since: '2026-11-20', because: 'the server gave 404' } },
  ],
  metrics: {
    'ipv6-held': { areas: {}, sources: [first.id] },
    'ipv4-held': { areas: {}, sources: [first.id, second.id] },
  },
});
const [own, stale] = data.sources;

describe('what the methodology says of a source', () => {
  it('are its caveats as it came, and that it could not be renewed', () => {
    expect(own && limitsOf(own, text)).toEqual([
      text.caveats['corrected-names'],
      text.caveats['plain-file'],
    ]);
    expect(stale && limitsOf(stale, text).join()).toContain(
      '20 November 2026 (the server gave 404)',
    );
  });

  it('are the measures that rest on it', () => {
    expect(own && measuresBehind(data, own)).toEqual(['ipv6-held', 'ipv4-held']);
    expect(stale && measuresBehind(data, stale)).toEqual(['ipv4-held']);
    expect(text.methodology.behind(['ipv4-held'])).toBe('Behind: IPv4 addresses held.');
  });

  it('are those, too, of which this edition has nothing: all that it could read', () => {
    expect(unreadSources(data, text).map(({ title }) => title)).toEqual(
      rest.map(({ title }) => title),
    );
  });
});
