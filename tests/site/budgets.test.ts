import { describe, expect, it } from 'vitest';
import { LANGUAGES, ROOT_LANGUAGE } from '../../src/model/language.ts';
import { pageAt, SITE_PAGES } from '../../src/model/pages.ts';
import { createLimit, createScale, formatWeights, QUICK } from '../checks/budgets.ts';
import { ratioOf, roomFor, sharesOf } from '../checks/host-room.ts';
import { findTags } from '../checks/page.ts';
import { addressIn, withoutFrames } from '../checks/site.ts';
import { builtSite, siteInAllLanguages } from './built.ts';

/** Bytes of JavaScript transferred with a page, compressed. */
const SCRIPT = 12_000;

/** Files of a site in one language. */
const FILES = 8000;

/** What six languages may be, and with four frozen editions beside them what common hosts take: docs/HOSTING.md. */
const PLANS = [
  { editions: 0, most: { files: 45_000, bytes: 700_000_000 } },
  { editions: 4, most: { files: 100_000, bytes: 1_000_000_000 } },
] as const;
/** Bytes that a card at most weighs on average, for sites built without: 8 of countries drawn were 38,935 each, 14 of figures 44,273. */
const CARD = 42_000;

const whole = builtSite();
const site = withoutFrames(whole);
const quickly = createScale(site, QUICK);
const above = createLimit(site);
const lengthOf = (path: string) => site.files.get(path)?.length ?? 0;
const pages = [...site.pages.keys()].sort((a, b) => lengthOf(b) - lengthOf(a));
const pageOf = (file: string) => pageAt(addressIn(file));
const LIMITED = SITE_PAGES.flatMap(({ path, heaviest }) =>
  heaviest === undefined ? [] : [{ path, heaviest }],
);
const countries = pages.filter((path) => pageOf(path)?.path === 'countries/[cc]/');
const figures = pages.filter((path) => /^figures\/[^/]+\//.test(path));
const briefs = pages.filter((path) => pageOf(path)?.path === 'countries/[cc]/brief/');
const many = new Set([...countries, ...briefs, ...figures]);
const others = pages.filter((path) => !many.has(path));

describe('the number of files', () => {
  it('is at most 8,000 in one language', () => {
    const own = [...whole.files.keys()].filter((path) => !path.startsWith('v/'));
    expect(own.length).toBeLessThanOrEqual(FILES);
  });
});

describe('the room that the site takes', () => {
  const shares = sharesOf(whole.files, CARD);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const lines = Object.entries(shares).map(
    ([name, { files, bytes }]) => `${name}: ${files} files, ${megabytes(bytes)}`,
  );
  console.log(`Room\n${lines.join('\n')}`);

  // Letters of other scripts take two or three bytes.
  const { files } = siteInAllLanguages();
  const languages = LANGUAGES.map((language) =>
    language === ROOT_LANGUAGE ? 1 : ratioOf(files, language),
  );
  console.log(LANGUAGES.map((one, at) => `${one}: ${languages[at]?.toFixed(2)}`).join(', '));

  it.each(PLANS)('suffices for all languages and $editions frozen editions', (plan) => {
    const all = roomFor(shares, { languages, editions: plan.editions });
    const told = `${all.files} files, ${megabytes(all.bytes)}`;
    console.log(`All languages, ${plan.editions} editions: ${told}`);
    expect(all.files).toBeLessThanOrEqual(plan.most.files);
    expect(all.bytes, lines.join('\n')).toBeLessThanOrEqual(plan.most.bytes);
  });
});

describe('the weight of the built pages', () => {
  const samples = [countries, briefs, figures].flatMap((all) => [
    ...all.slice(0, 3),
    ...all.slice(-1),
  ]);
  const shown = [...others, ...samples];
  console.log(`Bytes compressed on the fly\n${formatWeights(shown.map(quickly))}`);

  it.each(LIMITED)('stays within $heaviest bytes for each /$path', ({ path, heaviest }) => {
    const own = pages.filter((file) => pageOf(file)?.path === path);
    expect(own).not.toEqual([]);
    expect(above(heaviest, own)).toEqual([]);
  });

  it('has no image on the home page beside the map', () => {
    expect(findTags(site.pages.get('index.html') ?? [], 'img')).toEqual([]);
  });

  it('stays within 12 kB of JavaScript on every page, or what the table of pages gives it', () => {
    const limits = Map.groupBy(pages, (file) => pageOf(file)?.heaviestScript ?? SCRIPT);
    expect(Math.max(...limits.keys())).toBeLessThanOrEqual(16_000);
    expect([...limits].flatMap(([limit, some]) => above(limit, some, 'js'))).toEqual([]);
  });
});
