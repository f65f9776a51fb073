import { yearsAfter } from '../../metrics/parts/pace.ts';
import type { GroupId } from '../../model/group.ts';
import { monthNumber } from '../../model/month.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { registryFileSpan } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ShownTable } from '../figure.ts';
import { medianFirst, worldMedianFirst, yearsBehind } from './first-months.ts';
import { accelerationTogether, growthOf, heldTogether, paceMonths } from './pace-facts.ts';
import { commonYears, delegationsAYear } from './whole-years.ts';

/** The pace of a group, in a sentence, a table beside the world, and what to mind. */
export interface GroupPace {
  readonly sentence: string;
  readonly table: ShownTable;
  readonly note: string;
}

/** How fast the IPv6 space of a group's members grows, beside the world; `null` when none is listed. */
export function groupPace(
  data: Data,
  { group, members }: { readonly group: GroupId; readonly members: readonly PublishedCountry[] },
  text: Catalogue,
): GroupPace | null {
  const areas = codesOf(members);
  const added = accelerationTogether(data, areas);
  if (added === null) return null;
  const first = medianFirst(data, members);
  const words = text.pace.group;
  const own = columnOf(data, { areas, first }, text);
  const world = columnOf(
    data,
    { areas: codesOf(data.countries), first: worldMedianFirst(data) },
    text,
  );
  return {
    sentence: words.sentence({
      ...added,
      behind: yearsBehind(data, first),
    }),
    note: words.worldFiles({ ...registryFileSpan(data), ...commonYears(data) }),
    table: {
      caption: words.caption(group),
      head: [
        { text: words.columns.measure, isNumber: false },
        { text: words.columns.group, isNumber: true },
        { text: words.columns.world, isNumber: true },
      ],
      rows: rowNames(data, text).map((row, index) => [row, own[index] ?? '', world[index] ?? '']),
    },
  };
}

function rowNames(data: Data, text: Catalogue): string[] {
  const { rows } = text.pace.group;
  const { first, from, middle, to } = paceMonths(data);
  return [
    rows.times({ from: first, to }),
    rows.rate({ to }),
    rows.doubling,
    rows.last({ from: middle, to }),
    rows.last({ from, to: middle }),
    rows.first,
    rows.since({ to }),
    rows.behind,
    rows.delegations(commonYears(data)),
  ];
}

/** The cells of one column, in the order of the rows' names. */
function columnOf(
  data: Data,
  { areas, first }: { areas: readonly string[]; first: number | null },
  text: Catalogue,
): string[] {
  const { points, times } = heldTogether(data, areas);
  const growth = growthOf(data, points);
  const added = accelerationTogether(data, areas);
  const { table, group } = text.pace;
  const orNone = (value: number | null | undefined, say: (value: number) => string) =>
    value === null || value === undefined ? text.site.noData : say(value);
  return [
    orNone(times, group.times),
    growth === null ? table.notSteady : table.rate(growth.perYear),
    doublingWords(growth, text),
    orNone(added?.last, text.signed),
    orNone(added?.before, text.signed),
    orNone(first, text.written.month),
    orNone(first, (month) => table.years(yearsAfter(monthNumber(paceMonths(data).to), month))),
    orNone(yearsBehind(data, first), table.behind),
    text.full(delegationsAYear(data, areas, commonYears(data)), 1),
  ];
}

function doublingWords(growth: ReturnType<typeof growthOf>, text: Catalogue): string {
  const { table } = text.pace;
  if (growth === null) return table.notSteady;
  return growth.doubling === null ? table.overFive : table.doubling(growth.doubling);
}
