import { greatest, rollup } from 'd3';
import {
  type GroupPoint,
  groupSeries,
  listedAtBoth,
  sumOver,
} from '../../metrics/parts/group-measures.ts';
import { isMeasured } from '../../metrics/parts/latest.ts';
import type { GroupId } from '../../model/group.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { newestValues } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanning } from '../counted.ts';
import { DATE, numbers, type Origin } from '../facts.ts';
import type { Figure, Words } from '../figure.ts';
import { drawSeries, type SeriesFacts, seriesFacts, seriesWords } from '../one-series.ts';
import { movedFromEu } from '../pace/pace-facts.ts';
import { caveatWords } from '../tell-table.ts';
import { groupMembers, membershipMonth } from './group-facts.ts';

const METRIC = 'ipv6-held';
const COLUMN = 'ipv6_slash32s';

/** What the members of a group hold together, month by month. */
interface GroupHeldFacts extends SeriesFacts {
  readonly group: GroupId;
  /** The member that holds most now, and its part of the whole; `null` of nothing. */
  readonly leader: { readonly area: string; readonly share: number | null };
  /** How many times of the first month's amount the last one's is; `null` where that was none. */
  readonly times: number | null;
  /** The same of all countries. */
  readonly world: number | null;
  /** The month whose members it follows. */
  readonly membersOn: string;
  readonly movedFromEu: number | null;
  /** Months in which fewer members have data than in the fullest; `null` when there is none. */
  readonly fewer: Parameters<Catalogue['groups']['fewer']>[0] | null;
}

/** IPv6 space that a group's members hold together, month by month; `null` where fewer than two months have data. */
export const groupIpv6Held: Figure<GroupHeldFacts, GroupId> = {
  id: 'group-ipv6-held',
  facts: factsOf,
  tell: wordsOf,
  draw(facts, words, text) {
    const line = { tone: 'cool', label: text.groups.held.line(facts.last.value) } as const;
    return { drawings: drawSeries(facts, { line, words }, text) };
  },
};

function factsOf(data: Data, group: GroupId): GroupHeldFacts | null {
  const members = groupMembers(data, group);
  const points = groupSeries(data.seriesOf(METRIC), codesOf(members));
  const columns = [DATE, numbers(COLUMN, data.measure(METRIC).unit)];
  const origins = originsByMonth(data, members);
  const rows = points.map(({ date, value }) => ({
    ...{ area: null, date, origins: origins.get(date) ?? [], values: { [COLUMN]: value } },
  }));
  const facts = seriesFacts(data, { metric: METRIC, points, table: { columns, rows } });
  const most = greatest(newestValues(METRIC, members, data), ([, value]) => value);
  if (!facts || !most || facts.first.date === facts.last.date) return null;
  const { value } = facts.last;
  return {
    ...{ ...facts, group, fewer: fewerOf(points) },
    leader: { area: most[0], share: value === 0 ? null : most[1] / value },
    times: timesBetween(data, members, facts),
    world: timesBetween(data, data.countries, facts),
    membersOn: membershipMonth(data),
    movedFromEu: movedFromEu(data),
  };
}

/** All who counted a member, month by month. */
function originsByMonth(
  data: Data,
  members: readonly PublishedCountry[],
): Map<string, readonly Origin[]> {
  const counted = members.flatMap(({ alpha2 }) =>
    data
      .series(METRIC, alpha2)
      .filter(isMeasured)
      .map(({ date }) => countedBy(data, [METRIC], { area: alpha2, date })),
  );
  return rollup(
    counted,
    (parts) => spanning(parts).origins,
    ({ date }) => date ?? '',
  );
}

/**
 * How many times of what these held in the first month they hold in the last, as far as both months list them; `null`
 * where that was nothing.
 */
function timesBetween(
  data: Data,
  members: readonly PublishedCountry[],
  { first, last }: SeriesFacts,
): number | null {
  const series = data.seriesOf(METRIC);
  const both = listedAtBoth(series, codesOf(members), [first.date, last.date]);
  const [before, after] = [first, last].map(({ date }) => sumOver(series, both, date).value);
  return before && after !== null && after !== undefined ? after / before : null;
}

function fewerOf(points: readonly GroupPoint[]): GroupHeldFacts['fewer'] {
  const counts = points.map(({ withData }) => withData);
  const members = Math.max(...counts);
  const fewer = counts.filter((count) => count < members);
  return fewer.length === 0 ? null : { months: fewer.length, least: Math.min(...fewer), members };
}

function wordsOf(facts: GroupHeldFacts, text: Catalogue): Words {
  const { group, first, last, leader, times, world, fewer } = facts;
  const { held: words, fixed, fewer: fewerNote } = text.groups;
  return {
    ...seriesWords(facts, text),
    title: words.title({
      ...{ group, times, world, from: first.date },
      now: last.value,
    }),
    sentence: words.sentence({
      ...{ group, from: first.date, to: last.date, before: first.value, after: last.value },
      leader: leader.area,
      leaderShare: leader.share,
    }),
    notes: [
      fixed({ on: facts.membersOn, movedFromEu: facts.movedFromEu }),
      text.country.figures.broken,
      ...(fewer ? [fewerNote(fewer)] : []),
      ...caveatWords(facts, text),
    ],
  };
}
