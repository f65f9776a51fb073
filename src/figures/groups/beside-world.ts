import type { GroupId } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ShownTable } from '../figure.ts';
import { factsOf, type GroupFacts, groupMembers, worldFacts } from './group-facts.ts';

/** One measure of a group and of all countries, and how the gap between them is told. */
interface Row {
  readonly name: string;
  /** Date of the newest reading; a row without any is left out. */
  readonly on: string | null;
  readonly of: (facts: GroupFacts) => number | null;
  readonly say: (value: number) => string;
  readonly gap: 'points' | 'times';
}

/** A group's numbers beside those of all countries, with the gap: points between shares, else how many times. */
export function besideWorld(data: Data, group: GroupId, text: Catalogue): ShownTable {
  const own = factsOf(data, groupMembers(data, group));
  const world = worldFacts(data);
  const { columns, caption } = text.groups.gap;
  return {
    caption: caption(group),
    head: [
      { text: columns.measure, isNumber: false },
      { text: columns.on, isNumber: false },
      { text: columns.group, isNumber: true },
      { text: columns.world, isNumber: true },
      { text: columns.gap, isNumber: true },
    ],
    rows: rowsOf(data, text).flatMap(({ on, ...row }) =>
      on === null ? [] : [cellsOf({ on, ...row }, { own, world }, text)],
    ),
  };
}

function rowsOf(data: Data, text: Catalogue): Row[] {
  const { rows } = text.groups.gap;
  const users = {
    on: newestReadingDate('ipv6-users-google', data),
    say: text.written.share,
    gap: 'points',
  } as const;
  return [
    {
      name: rows.perMillion,
      on: newestReadingDate('ipv6-held', data),
      of: (facts) => facts.perMillion,
      say: (value) => text.full(value, 2),
      gap: 'times',
    },
    {
      name: rows.perPerson,
      on: newestReadingDate('ipv4-held', data),
      of: (facts) => facts.perPerson,
      say: text.written['addresses-per-person'],
      gap: 'times',
    },
    { name: rows.lowerQuarter, of: (facts) => facts.users?.lowerQuarter ?? null, ...users },
    { name: rows.median, of: (facts) => facts.users?.median ?? null, ...users },
    { name: rows.upperQuarter, of: (facts) => facts.users?.upperQuarter ?? null, ...users },
  ];
}

function cellsOf(
  row: Row & { readonly on: string },
  { own, world }: { own: GroupFacts; world: GroupFacts },
  text: Catalogue,
): string[] {
  const [mine, theirs] = [row.of(own), row.of(world)];
  const say = (value: number | null) => (value === null ? text.site.noData : row.say(value));
  return [row.name, text.date(row.on), say(mine), say(theirs), gapOf(row, [mine, theirs], text)];
}

function gapOf(
  { gap }: Row,
  [mine, theirs]: readonly [number | null, number | null],
  text: Catalogue,
): string {
  if (mine === null || theirs === null || (gap === 'times' && theirs === 0)) return '';
  const words = text.groups.gap;
  return gap === 'points' ? words.points(mine - theirs) : words.times(mine / theirs);
}
