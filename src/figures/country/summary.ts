import { median } from 'd3';
import { rankAmong } from '../../metrics/parts/rank.ts';
import { WORLD } from '../../model/area.ts';
import type { Data } from '../../published/data.ts';
import {
  isOldFile,
  newestReadingDate,
  newestRegistryFile,
  registryFileSpan,
} from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { limitWords } from '../examples.ts';
import { useSentence } from '../used/use-over-time.ts';

/** The sentences at the top of a country's page: IPv6 held, IPv4 held, users; or what having none means. */
export function summaryOf(data: Data, country: PublishedCountry, text: Catalogue): string[] {
  const words = text.country.summary;
  const ipv6 = ipv6Sentence(data, country.alpha2, text);
  const ipv4 = ipv4Sentence(data, country.alpha2, text);
  const users = usersSentence(data, country, text) ?? noUsers(data, country.alpha2, text);
  const area = country.alpha2;
  const told =
    ipv6 === null && ipv4 === null
      ? [words.unlisted({ area, ...registryFileSpan(data) }), words.unlistedMeaning]
      : [ipv6, ipv4];
  return [...told, users, onlineSentence(data, area, text)].filter((sentence) => sentence !== null);
}

/** Says so when a registry file behind the page is rebuilt, or old beside the newest file on the site. */
export function oldFilesNote(
  data: Data,
  country: PublishedCountry,
  text: Catalogue,
): string | null {
  if (!country.registries.some((file) => isOldFile(file, data))) return null;
  return text.country.old({ files: country.registries, newest: newestRegistryFile(data) });
}

function ipv6Sentence(data: Data, area: string, text: Catalogue): string | null {
  const held = data.latestReading('ipv6-held', area);
  if (held === null) return null;
  return text.country.summary.ipv6({
    area,
    value: held.value,
    on: held.date,
    place: data.rank('ipv6-held', area, { date: held.date }),
    change: data.valueOn('ipv6-change-12m', area, held.date),
  });
}

function ipv4Sentence(data: Data, area: string, text: Catalogue): string | null {
  const held = data.latestReading('ipv4-held', area);
  if (held === null) return null;
  return text.country.summary.ipv4({
    value: held.value,
    on: held.date,
    perPerson: data.valueOn('ipv4-per-person', area, held.date),
    world: data.valueOn('ipv4-per-person', WORLD, held.date),
  });
}

function usersSentence(
  data: Data,
  { alpha2, sub_region }: PublishedCountry,
  text: Catalogue,
): string | null {
  const users = data.latestReading('ipv6-users-google', alpha2);
  if (users === null) return null;
  const peers = data.countriesOfSubRegion(sub_region);
  const values = data.valuesOf('ipv6-users-google', peers, users.date);
  const limit = data.findLimit('google', alpha2);
  const sentence = text.country.summary.users({
    area: alpha2,
    value: users.value,
    on: users.date,
    region: sub_region,
    median: median(values.values()) ?? null,
    count: rankAmong(values, alpha2)?.of ?? 0,
  });
  return limit === null ? sentence : `${sentence} ${limitWords(limit, text)}`;
}

/** How many people use the Internet at all, with the year; `null` where that is not known. */
function onlineSentence(data: Data, area: string, text: Catalogue): string | null {
  const online = data.latestReading('people-online-share', area);
  if (online === null) return null;
  return text.country.summary.online({ share: online.value, on: online.date });
}

/** Why Google has no share of users, of this country or of any; and what APNIC Labs has instead. */
function noUsers(data: Data, area: string, text: Catalogue): string {
  const { noUsers: none, noUsersAnywhere } = text.country.summary;
  const isAnywhere = newestReadingDate('ipv6-users-google', data) !== null;
  const why = isAnywhere ? none(area) : noUsersAnywhere(area);
  const labs = useSentence(data, area, text);
  return labs === null ? why : `${why} ${labs}`;
}
