import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOfPages } from '../../src/layouts/page-headers.ts';
import { SITE_PAGES } from '../../src/model/pages.ts';
import { cloudflare, headerConflicts, headersAt, netlify, parseHeaders } from './headers.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8') + headersOfPages());
/** An address of each page, one for each form. */
const addresses = SITE_PAGES.filter(({ isFrozen = false }) => !isFrozen).map(
  ({ path }) => `/${path.replace(/\[[^\]]+\]/g, 'x')}`,
);

describe('the headers of pages', () => {
  it.each(addresses)('hold %s to one policy, whichever host reads them', (address) => {
    expect(headerConflicts(rules, address)).toEqual([]);
    for (const host of [cloudflare, netlify]) {
      const [policy] = headersAt(rules, address, host).get('content-security-policy') ?? [];
      expect(policy).toContain('frame-ancestors');
    }
  });

  it('let only the search run WebAssembly, and what a host cannot tell from it', () => {
    const allowing = parseHeaders(headersOfPages()).filter(({ headers }) =>
      headers.some(([, value]) => value.includes('wasm-unsafe-eval')),
    );
    expect(allowing.map(({ pattern }) => pattern)).toEqual([
      ...['/:page/', '/404.html'],
      ...['/ar/:page/', '/es/:page/', '/fr/:page/', '/ru/:page/', '/zh/:page/'],
    ]);
  });
});
