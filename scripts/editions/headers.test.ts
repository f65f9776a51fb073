import { describe, expect, it } from 'vitest';
import { cloudflare, headersAt, netlify, parseHeaders } from '../../tests/checks/headers.ts';
import { headersOfEditions, rulesIn } from './headers.ts';

const rules = parseHeaders(headersOfEditions(['2026-11-24', '2026-08-22'], 63));
const isKept = (path: string) =>
  [cloudflare, netlify].map((host) => headersAt(rules, path, host).has('cache-control'));

describe('the headers of frozen editions', () => {
  it('let what they hold be kept, on every host', () => {
    expect(isKept('/v/2026-11-24/embed/country-ipv6-held/ke/')).toEqual([true, true]);
    expect(isKept('/v/2026-08-22/figures/world-ipv6-held/data.csv')).toEqual([true, true]);
  });

  it('say nothing of an edition that there is not yet, of pages that change, and of the pointer', () => {
    for (const path of ['/v/2027-02-01/embed/a/', '/v/2026-11-24/', '/v/newest.json', '/v/'])
      expect(isKept(path)).toEqual([false, false]);
  });

  it('are as many as hosts read beside all others, of the newest editions', () => {
    const many = Array.from({ length: 60 }, (_, at) => `2030-01-${at}`);
    const patterns = (others: number) =>
      parseHeaders(headersOfEditions(many, others)).map(({ pattern }) => pattern);
    expect(patterns(63)).toHaveLength(36);
    expect(patterns(97)).toEqual(['/v/2030-01-0/embed/*', '/v/2030-01-0/figures/*']);
    expect(patterns(101)).toEqual([]);
  });

  it('follow rules that are counted by their paths', () => {
    expect(rulesIn('# /no\n/*\n  A: /b\n\n/:page/\n  A: b\n')).toBe(2);
  });
});
