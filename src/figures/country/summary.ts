import { median } from 'd3';
import { rankAmong } from '../../metrics/parts/rank.ts';
import { WORLD } from '../../model/area.ts';
import { yearBefore } from '../../model/month.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate, registryFileSpan } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { YearText } from '../../text/contract/country.ts';
import { limitWords } from '../examples.ts';
import { useSentence } from '../used/use-over-time.ts';

/**
 * The first sentences about a country, for its page, its description and its card: its users on IPv6, its addresses
 * by people, and what changed; or what having none means.
 */
export function summaryOf(data: Data, country: PublishedCountry, text: Catalogue): string[] {
  const words = text.country.summary;
  const { alpha2: area } = country;
  const users = usersSentence(data, country, text) ?? noUsers(data, area, text);
  const ipv4 = ipv4Sentence(data, area, text);
  const ipv6 = changeSentence(data, area, text);
  const isUnlisted = ipv4 === null && (ipv6 === null || country.registries.length === 0);
  const told = isUnlisted
    ? [words.unlisted({ area, ...registryFileSpan(data) }), words.unlistedMeaning]
    : [ipv4 ?? listedSentence(country, text), ipv6];
  return [users, ...told, onlineSentence(data, area, text)].filter((one) => one !== null);
}

/** What answers at once who asks for a country: its users, its addresses by people, and what changed. */
export function leadOf(data: Data, country: PublishedCountry, text: Catalogue): string {
  return text.paragraph(summaryOf(data, country, text).slice(0, 3));
}

/** What search engines and previews say of a country’s page: who is on IPv6 there, and how many addresses it has. */
export function descriptionOf(data: Data, country: PublishedCountry, text: Catalogue): string {
  return text.paragraph(summaryOf(data, country, text).slice(0, 2));
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

/** What the registry that lists most of a country lists of it. */
function listedSentence({ registries: [main] }: PublishedCountry, text: Catalogue): string | null {
  if (!main) return null;
  const { registry, asOf: on, delegations: count } = main;
  return text.country.summary.fewListed({ registry, on, count });
}

function changeSentence(data: Data, area: string, text: Catalogue): string | null {
  const held = data.latestReading('ipv6-held', area);
  if (held === null) return null;
  const year = newestYear(data, area, held.date);
  return text.country.summary.changed({ value: held.value, on: held.date, year });
}

/**
 * The newest year at both ends of which one source lists the country, as the newest month may be another's; `null`
 * where it was over a year before that month.
 */
function newestYear(data: Data, area: string, month: string): YearText | null {
  const change = data.latestReading('ipv6-change-12m', area);
  if (change === null || change.date < yearBefore(month)) return null;
  const after = data.valueOn('ipv6-held', area, change.date);
  return after === null ? null : { before: after - change.value, after, to: change.date };
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
  // The reason first: cards and search results may cut what comes later.
  return limit === null ? sentence : text.paragraph([limitWords(limit, text), sentence]);
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
