import { median } from 'd3';
import { rankAmong } from '../../metrics/parts/rank.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import {
  isOldFile,
  newestReadingDate,
  newestRegistryFile,
  registryFileSpan,
} from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import {
  countriesOfSubRegion,
  latestReading,
  rank,
  siteData,
  valueOn,
  valuesOf,
} from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { useSentence } from '../used/use-over-time.ts';

/** The sentences at the top of a country's page: IPv6 held, IPv4 held, users; or what having none means. */
export function summaryOf(country: PublishedCountry, text: Catalogue): string[] {
  const words = text.country.summary;
  const name = text.inSentence(country);
  const ipv6 = latestReading('ipv6-held', country.alpha2);
  const ipv4 = latestReading('ipv4-held', country.alpha2);
  const users = usersSentence(country, text) ?? noUsers(country, text);
  if (ipv6 === null && ipv4 === null) {
    return [words.unlisted({ name, ...registryFileSpan() }), words.unlistedMeaning, users];
  }
  return [ipv6Sentence(country, text), ipv4Sentence(country, text), users].filter(
    (sentence) => sentence !== null,
  );
}

/** Why Google has no share of users, of this country or of any; and what APNIC Labs has instead. */
function noUsers(country: PublishedCountry, text: Catalogue): string {
  const { noUsers: none, noUsersAnywhere } = text.country.summary;
  const name = text.inSentence(country);
  const why = newestReadingDate('ipv6-users-google') === null ? noUsersAnywhere(name) : none(name);
  const labs = useSentence(siteData(), country.alpha2, text);
  return labs === null ? why : `${why} ${labs}`;
}

/** Says so when a registry file behind the page is rebuilt, or old beside the newest file on the site. */
export function oldFilesNote(country: PublishedCountry, text: Catalogue): string | null {
  const newest = newestRegistryFile();
  if (!country.registries.some((file) => isOldFile(file))) return null;
  const files = country.registries.map(({ registry, ...file }) => ({
    name: REGISTRY_NAMES[registry],
    ...file,
  }));
  return text.country.old({ files, newest });
}

function ipv6Sentence(country: PublishedCountry, text: Catalogue): string | null {
  const held = latestReading('ipv6-held', country.alpha2);
  if (held === null) return null;
  return text.country.summary.ipv6({
    name: text.inSentence(country),
    value: held.value,
    on: held.date,
    place: rank('ipv6-held', country.alpha2, { date: held.date }),
    change: valueOn('ipv6-change-12m', country.alpha2, held.date),
  });
}

function ipv4Sentence(country: PublishedCountry, text: Catalogue): string | null {
  const held = latestReading('ipv4-held', country.alpha2);
  if (held === null) return null;
  return text.country.summary.ipv4({
    value: held.value,
    on: held.date,
    perPerson: valueOn('ipv4-per-person', country.alpha2, held.date),
    world: valueOn('ipv4-per-person', WORLD, held.date),
  });
}

function usersSentence(country: PublishedCountry, text: Catalogue): string | null {
  const users = latestReading('ipv6-users-google', country.alpha2);
  if (users === null) return null;
  const values = valuesOf(
    'ipv6-users-google',
    countriesOfSubRegion(country.sub_region),
    users.date,
  );
  return text.country.summary.users({
    name: text.inSentence(country),
    value: users.value,
    on: users.date,
    region: country.sub_region === null ? null : text.regionInSentence(country.sub_region),
    median: median(values.values()) ?? null,
    count: rankAmong(values, country.alpha2)?.of ?? 0,
  });
}
