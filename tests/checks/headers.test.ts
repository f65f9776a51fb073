import { describe, expect, it } from 'vitest';
import { cloudflare, headerConflicts, headersAt, netlify, parseHeaders } from './headers.ts';

const RULES = parseHeaders(`
# all
/*
  X-Content-Type-Options: nosniff
/:page/
  Content-Security-Policy: default-src 'none'; img-src data:
/data/*.csv
  Access-Control-Allow-Origin: *
`);

describe('a _headers file', () => {
  it('is read into rules, comments left out, values whole', () => {
    expect(RULES.map(({ pattern }) => pattern)).toEqual(['/*', '/:page/', '/data/*.csv']);
    expect(RULES[1]?.headers).toEqual([
      ['Content-Security-Policy', "default-src 'none'; img-src data:"],
    ]);
  });

  it('is refused where a line is no rule', () => {
    expect(() => parseHeaders('X-Frame-Options: DENY')).toThrow('X-Frame-Options');
    expect(() => parseHeaders('/a\n  nonsense')).toThrow('nonsense');
  });

  it.each([
    ['/*', '/', true, true],
    ['/:page/', '/ipv4/', true, true],
    ['/:page/', '/countries/ke/', false, false],
    ['/:page/', '/robots.txt', false, true],
    ['/data/*', '/data-quality/', false, true],
    ['/data/*.csv', '/data/metrics/a.csv', true, true],
    ['/data/*.csv', '/data/metrics/a.json', false, false],
    ['/v/:edition/embed/*', '/v/2026-11-24/embed/a/b/', true, true],
  ])('%s covers %s for Cloudflare: %s, for Netlify: %s', (pattern, path, one, other) => {
    expect(cloudflare(pattern).test(path)).toBe(one);
    expect(netlify(pattern).test(path)).toBe(other);
  });

  it('gives a path all that its rules send', () => {
    expect([...headersAt(RULES, '/data/a.csv', cloudflare)]).toEqual([
      ['x-content-type-options', ['nosniff']],
      ['access-control-allow-origin', ['*']],
    ]);
  });

  it('conflicts where two rules set one header', () => {
    const twice = parseHeaders('/*\n  A: 1\n/b/*\n  A: 2');
    expect(headerConflicts(twice, '/b/')).toEqual(['/b/: a is set twice']);
    expect(headerConflicts(twice, '/c/')).toEqual([]);
  });
});
