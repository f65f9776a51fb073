import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cloudflare,
  headerConflicts,
  headersAt,
  netlify,
  parseHeaders,
} from '../checks/headers.ts';
import { findTag } from '../checks/page.ts';
import { hashSource, parsePolicy, policyFaults } from '../checks/policy.ts';
import { addressIn, isFrame } from '../checks/site.ts';
import { builtSite, DIST } from './built.ts';

const site = builtSite();
const rules = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));

/** Path that a reader asks a host for. */
const asked = (path: string) => `/${addressIn(path)}`;
const sent = (path: string, name: string) => headersAt(rules, asked(path), cloudflare).get(name);
const pages = [...site.pages.keys()];
const frames = pages.filter(isFrame);

/** The policies a page is under: those that hosts send and the one in it. */
function policiesOf(path: string): string[] {
  const own = findTag(site.pages.get(path) ?? [], 'meta', {
    'http-equiv': 'Content-Security-Policy',
  })?.attributes.content;
  const both = [cloudflare, netlify].flatMap(
    (matching) => headersAt(rules, asked(path), matching).get('content-security-policy') ?? [],
  );
  return [...new Set([own ?? '', ...both])];
}

describe('the headers of the built site', () => {
  it('give no address the same header twice, whichever host reads them', () => {
    const paths = [...site.files.keys()].map(asked);
    expect(paths.flatMap((path) => headerConflicts(rules, path))).toEqual([]);
  });

  it('hold every page to a policy, and so does the page itself', () => {
    const bare = pages.filter((path) => sent(path, 'content-security-policy') === undefined);
    expect(
      bare.map(
        (path) =>
          `no rule for ${asked(path)}: its folder is not in src/model/pages.ts, or it lacks its own in public/_headers`,
      ),
    ).toEqual([]);
    expect(pages.filter((path) => policiesOf(path)[0] === '')).toEqual([]);
  });

  it('say in each page of today what is passed on of its address, for hosts that send no headers', () => {
    const referrer = { name: 'referrer', content: 'strict-origin-when-cross-origin' };
    const own = pages.filter((path) => !path.startsWith('v/'));
    expect(own.filter((path) => !findTag(site.pages.get(path) ?? [], 'meta', referrer))).toEqual(
      [],
    );
  });

  it('let other sites frame what is made for it, and nothing else', () => {
    const framed = pages.filter((path) =>
      /frame-ancestors \*/.test(sent(path, 'content-security-policy')?.[0] ?? ''),
    );
    expect(framed).toEqual(frames);
    const denied = pages.filter((path) => sent(path, 'x-frame-options')?.[0] === 'SAMEORIGIN');
    expect(denied).toEqual(pages.filter((path) => !frames.includes(path)));
  });

  it('name the one script of all frames, and by checksum alone what they wear', () => {
    const page = site.pages.get('embed/world-ipv6-held/index.html') ?? [];
    const script = hashSource(findTag(page, 'script')?.text ?? '');
    const [line = ''] = sent('embed/world-ipv6-held/index.html', 'content-security-policy') ?? [];
    const styles = parsePolicy(line).get('style-src') ?? [];
    expect(line).toBe(
      `default-src 'none'; script-src ${script}; style-src ${styles.join(' ')}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors * file:`,
    );
    // Which they are is a matter of the source, as an edition may have no chart of a kind: src/components/embed/style.test.ts.
    expect(styles.filter((one) => !/^'sha256-[\w+/]{43}='$/.test(one))).toEqual([]);
    expect(styles.length).toBeGreaterThan(1);
  });

  it('allow all that the pages hold and load, and no page holds code or style it may not', () => {
    const faults = pages.flatMap((path) =>
      policiesOf(path).flatMap((policy) =>
        policyFaults(site.pages.get(path) ?? [], parsePolicy(policy)).map(
          (fault) => `${path}: ${fault}`,
        ),
      ),
    );
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  it('let any page read data and pictures, and no other file but the script for host pages', () => {
    const open = [...site.files.keys()].filter((path) =>
      sent(path, 'access-control-allow-origin')?.includes('*'),
    );
    const meant =
      /^(countries|data|figures|v)\/.*\.(csv|json|svg|png|zip)$|^data\/(SHA256SUMS|README\.txt|citation\..*)$|^figures\/SHA256SUMS$|^share\.png$|^embed-resize\.v\d+\.js$/;
    expect(open).toEqual([...site.files.keys()].filter((path) => meant.test(path)));
  });

  it('keep for long only what never changes', () => {
    const kept = [...site.files.keys()].filter((path) =>
      /immutable/.test(sent(path, 'cache-control')?.[0] ?? ''),
    );
    const never = /^_astro\/|^v\/\d{4}-[^/]+\/(embed|figures)\/|^embed-resize\.v\d+\.js$/;
    expect(kept).toEqual([...site.files.keys()].filter((path) => never.test(path)));
  });

  it('stay within what hosts read: 100 rules of 2,000 letters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = rules.flatMap(({ headers }) => headers.map(([, value]) => value.length));
    expect(Math.max(...lines)).toBeLessThan(1900);
  });
});
