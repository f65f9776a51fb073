import { greatest, least } from 'd3';
import { spreadOf } from '../../metrics/parts/group-measures.ts';
import { newestReadingDate, newestValues } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, GroupFigure } from '../figure.ts';
import { drawable, drawStripRows, STRIPPED, type StripMetric, stripRow } from '../strips/strip.ts';
import { countriesTable } from '../strips/strip-tables.ts';
import { nameColumn } from '../tables.ts';
import { membershipMonth } from './group-facts.ts';

/** What a strip of a group's members shows, and its words. */
const STRIPS = [
  { id: 'group-ipv6-users', metric: 'ipv6-users-google', words: 'users' },
  { id: 'group-ipv6-per-million', metric: 'ipv6-per-million', words: 'perMillion' },
  { id: 'group-ipv4-per-person', metric: 'ipv4-per-person', words: 'perPerson' },
] as const;
type MemberStrip = (typeof STRIPS)[number];

/** Every member as a dot beside all countries, for use, IPv6 and IPv4; `null` where no member has data. */
export const groupStrips: readonly GroupFigure[] = STRIPS.map((strip) => ({
  id: strip.id,
  draw: (group, text) => drawMembers(strip, membersOf(group, membershipMonth()), text),
}));

function drawMembers(
  { metric, words: key }: MemberStrip,
  members: readonly PublishedCountry[],
  text: Catalogue,
): DrawnFigure | null {
  const { strips, columns, members: words } = text.groups;
  const on = newestReadingDate(metric);
  const own = newestValues(metric, members);
  const ends = endsOf(own, text);
  const all = newestValues(metric, countries());
  if (on === null || ends === null || drawable(metric, all).size === 0) return null;
  const world = stripRow(strips.world, all);
  const strip = { metric, on, rows: [stripRow(words.heading, own), world] };
  const sentence = strips[key].sentence({ on: strip.on, ...ends });
  const { name } = text.metrics[metric];
  return {
    title: strips[key].title({ value: ends.median, world: world.median }),
    unit: text.worldFigures.strip.unit(`${name}, ${text.date(strip.on)}`),
    sentence,
    drawings: drawStripRows(strip, sentence, { text }),
    table: countriesTable(strip, nameColumn('group', columns.group), text),
    ...restingOn(metric, text, { notes: dataNotes(metric, own, { members, text }) }),
  };
}

/** The spread of the members' values, and the names of those at its ends; `null` without any. */
function endsOf(own: ReadonlyMap<string, number>, text: Catalogue) {
  const spread = spreadOf(own.values());
  const [low, high] = [least(own, ([, value]) => value), greatest(own, ([, value]) => value)];
  if (!spread || !low || !high) return null;
  return {
    ...spread,
    lowName: text.inSentence(country(low[0])),
    highName: text.inSentence(country(high[0])),
  };
}

function dataNotes(
  metric: StripMetric,
  own: ReadonlyMap<string, number>,
  { members, text }: { members: readonly PublishedCountry[]; text: Catalogue },
): string[] {
  const words = text.groups.strips;
  const zeros = [...own.values()].filter((value) => value === 0).length;
  const missing = members.length - own.size;
  const isLog = STRIPPED[metric].scale === 'log';
  return [
    ...(missing > 0 ? [words.missing({ count: missing, members: members.length })] : []),
    ...(zeros > 0 && isLog ? [words.zeros({ count: zeros })] : []),
  ];
}
