import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, SITE } from '../../scripts/build/site-place.ts';
import { withoutLanguage } from '../../src/model/language.ts';
import { editionOf, Provenance } from '../../src/model/provenance.ts';
import { checkCountryNumbers } from './country-numbers.ts';
import { checkDetours, detoursOf } from './detours.ts';
import { checkLinks, reachablePages } from './links.ts';
import { checkDirectory, checkMetadata, checkUniqueness } from './metadata.ts';
import { entriesAt } from './on-demand.ts';
import { checkShareImages } from './share-image.ts';
import { readFolder, type Site, siteOf, withoutFrames } from './site.ts';
import { checkWords } from './words.ts';

/** One thing that must hold of a built site, and what speaks against it. */
export interface SiteCheck {
  readonly name: string;
  readonly problems: readonly string[];
}

/** What a program says instead of a value, in whatever file. */
const LEAKS =
  /Invalid Date|\[object [A-Z]\w+\]|(?<![A-Za-z])NaN(?![a-z])|[>",]Infinity\b|>undefined</;
/** Files of the site that people or their programs read as text. */
const TEXTS = /\.(html|svg|csv|json|xml|txt|ics)$/;
const ALL_IPV4 = 2 ** 32;

/** Everything that must hold of a site built from a data folder, whatever the data. */
export function checkRehearsed(folder: string, data: string): SiteCheck[] {
  const site = siteOf(new URL(BASE, SITE).href, readFolder(folder));
  const whole = withoutFrames(site);
  const edition = editionIn(data);
  const checks: Readonly<Record<string, () => string[]>> = {
    'there is a page for each country and territory': () => missingCountries(site, data),
    'links lead to what is there': () => checkLinks(site),
    'every page is reached from the home page': () => unreached(whole),
    'former addresses lead on': () => [...checkDetours(site), ...lostNames(site)],
    'no page says that a program had no value': () => [...checkWords(site), ...leaksIn(site)],
    'every page has its heading, title, description and address': () => checkMetadata(whole),
    'every page has a picture to be shared with': () => checkShareImages(whole),
    'titles and descriptions are unlike each other': () => checkUniqueness(whole),
    'the sitemap lists all pages': () => checkDirectory(whole),
    'every page is of the edition': () => otherEditions(whole, edition),
    'the numbers on the pages of countries are those of the tables': () =>
      checkCountryNumbers(site, data),
    'the parts of IPv4 add up to 2^32': () => accountFaults(data),
  };
  return Object.entries(checks).map(([name, check]) => ({ name, problems: check() }));
}

function editionIn(data: string): string {
  return editionOf(Provenance.parse(JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8'))));
}

function countriesIn(data: string): string[] {
  const lines = readFileSync(join(data, 'reference/countries.csv'), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.slice(0, 2));
}

function missingCountries({ pages }: Site, data: string): string[] {
  const expected = countriesIn(data).map((code) => `countries/${code.toLowerCase()}/index.html`);
  return expected.filter((path) => !pages.has(path)).map((path) => `${path} is missing`);
}

function unreached(site: Site): string[] {
  const [reached, detours] = [reachablePages(site), detoursOf(site)];
  const isMet = (path: string) =>
    reached.has(path) || detours.has(path) || withoutLanguage(path) === '404.html';
  return [...site.pages.keys()]
    .filter((path) => !isMet(path))
    .map((path) => `${path} is not reached`);
}

function leaksIn({ files }: Site): string[] {
  return entriesAt(files, TEXTS).flatMap(([path, bytes]) => {
    const text = String(bytes).replace(/<script[\s\S]*?<\/script>/g, '');
    const at = LEAKS.exec(text)?.index;
    return at === undefined ? [] : [`${path}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}

/** Names that a build was tried with (`RENAMED`), of figures there are, that lead nowhere. */
function lostNames(site: Site): string[] {
  const tried: Record<string, string> = JSON.parse(process.env.RENAMED ?? '{}');
  const [leading, pages] = [[...detoursOf(site)], [...site.pages.keys()]];
  const isIn = (paths: readonly string[], id: string) =>
    paths.some((path) => path.startsWith(`figures/${id}/`));
  return Object.entries(tried)
    .filter(([before, now]) => isIn(pages, now) && !isIn(leading, before))
    .map(([before, now]) => `${before} does not lead to ${now}`);
}

/** Pages whose foot names another edition, or none; a way on from a former address has no foot. */
function otherEditions({ pages, files }: Site, edition: string): string[] {
  return [...pages.keys()]
    .filter((path) => !path.startsWith('v/') && String(files.get(path)).includes('class="dates"'))
    .filter((path) => !String(files.get(path)).includes(`data-quality/">${edition}</a>`))
    .map((path) => `${path} does not name the edition ${edition}`);
}

/** Where there is no account, nothing need add up. */
function accountFaults(data: string): string[] {
  const path = join(data, 'published/metrics/ipv4-account.json');
  if (!existsSync(path)) return [];
  const { areas } = JSON.parse(readFileSync(path, 'utf8')) as {
    areas: Record<string, [string, number | null][]>;
  };
  const sum = Object.values(areas).reduce((total, list) => total + (list.at(-1)?.[1] ?? 0), 0);
  const isNone = Object.keys(areas).length === 0;
  return isNone || sum === ALL_IPV4 ? [] : [`the parts come to ${sum}`];
}
