import { monthNumber } from '../../metrics/parts/month.ts';
import { yearsAfter } from '../../metrics/parts/pace.ts';
import { registryFileSpan } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { codesOf, countries } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { ShownTable } from '../figure.ts';
import {
  accelerationOf,
  commonYears,
  delegationsAYear,
  growthOf,
  heldTogether,
  medianFirst,
  paceMonths,
  worldMedianFirst,
  yearsBehind,
} from './pace-facts.ts';

/** The pace of a group, in a sentence, a table beside the world, and what to mind. */
export interface GroupPace {
  readonly sentence: string;
  readonly table: ShownTable;
  readonly note: string;
}

/** How fast the IPv6 space of a group's members grows, beside the world; `null` when none is listed. */
export function groupPace(
  members: readonly PublishedCountry[],
  name: string,
  text: Catalogue,
): GroupPace | null {
  const areas = codesOf(members);
  const added = accelerationOf(heldTogether(areas).points);
  if (added === null) return null;
  const first = medianFirst(members);
  const words = text.pace.group;
  const own = columnOf({ areas, first }, text);
  const world = columnOf({ areas: codesOf(countries()), first: worldMedianFirst() }, text);
  return {
    sentence: words.sentence({
      ...added,
      behind: yearsBehind(first),
    }),
    note: words.worldFiles({ ...registryFileSpan(), ...commonYears() }),
    table: {
      caption: words.caption(name),
      head: [
        { text: words.columns.measure, isNumber: false },
        { text: words.columns.group, isNumber: true },
        { text: words.columns.world, isNumber: true },
      ],
      rows: rowNames(text).map((row, index) => [row, own[index] ?? '', world[index] ?? '']),
    },
  };
}

function rowNames(text: Catalogue): string[] {
  const { rows } = text.pace.group;
  const { first, from, middle, to } = paceMonths();
  return [
    rows.times({ from: first, to }),
    rows.rate({ to }),
    rows.doubling,
    rows.last({ from: middle, to }),
    rows.last({ from, to: middle }),
    rows.first,
    rows.since({ to }),
    rows.behind,
    rows.delegations(commonYears()),
  ];
}

/** The cells of one column, in the order of the rows' names. */
function columnOf(
  { areas, first }: { areas: readonly string[]; first: number | null },
  text: Catalogue,
): string[] {
  const { points, times } = heldTogether(areas);
  const growth = growthOf(points);
  const added = accelerationOf(points);
  const { table, group } = text.pace;
  const orNone = (value: number | null | undefined, say: (value: number) => string) =>
    value === null || value === undefined ? text.site.noData : say(value);
  return [
    orNone(times, group.times),
    growth === null ? table.notSteady : table.rate(growth.perYear),
    doublingWords(growth, text),
    orNone(added?.last, table.signed),
    orNone(added?.before, table.signed),
    orNone(first, text.written.month),
    orNone(first, (month) => table.years(yearsAfter(monthNumber(paceMonths().to), month))),
    orNone(yearsBehind(first), table.behind),
    text.full(delegationsAYear(areas, commonYears()), 1),
  ];
}

function doublingWords(growth: ReturnType<typeof growthOf>, text: Catalogue): string {
  const { table } = text.pace;
  if (growth === null) return table.notSteady;
  return growth.doubling === null ? table.overFive : table.doubling(growth.doubling);
}
