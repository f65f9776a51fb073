import { addressOf, groupAddress } from '../../model/address.ts';
import { GROUPS } from '../../model/group.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Unit } from '../../model/unit.ts';
import type { Data } from '../../published/data.ts';
import { findPeopleYear, newestReadingDate } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import {
  type LinkedCell,
  type LinkedColumn,
  type LinkedRow,
  type LinkedTable,
  numberCell,
} from '../linked-table.ts';
import {
  factsOf,
  type GroupFacts,
  groupMembers,
  membershipMonth,
  onlineYears,
  worldFacts,
} from './group-facts.ts';

/** All groups side by side, then all countries, each measure at one date. */
export function sideBySide(data: Data, text: Catalogue): LinkedTable {
  const { columns } = text.groups;
  const number = (words: string, sub: string | null): LinkedColumn => ({
    text: words,
    isNumber: true,
    ...(sub !== null && { sub }),
  });
  const asOf = (id: MetricId) => {
    const on = newestReadingDate(id, data);
    return on === null ? null : text.date(on);
  };
  const years = onlineYears(data);
  const isKnown = years !== null;
  const held = asOf('ipv6-held');
  const slash32s = text.row(['/32', ...(held === null ? [] : [held])]);
  return {
    caption: text.groups.tableCaption,
    head: [
      { text: columns.group, isNumber: false },
      number(columns.members, text.date(membershipMonth(data))),
      number(columns.withData, held),
      number(columns.people, findPeopleYear(data.countries)),
      number(columns.held, slash32s),
      number(columns.perMillion, slash32s),
      number(columns.users, asOf('ipv6-users-google')),
      number(columns.perPerson, asOf('ipv4-held')),
      ...(years === null ? [] : [number(columns.online, text.span(years))]),
    ],
    rows: rowsOf(data, isKnown, text),
  };
}

/** A row for each group, and one for all countries; the numbers of a column have one form of decimals. */
function rowsOf(data: Data, isOnlineKnown: boolean, text: Catalogue): LinkedRow[] {
  const rows = [
    ...GROUPS.map((group) => ({
      name: text.groups.name(group),
      href: groupAddress(group),
      facts: factsOf(data, groupMembers(data, group)),
    })),
    { name: text.groups.everyCountry, href: addressOf('countries/'), facts: worldFacts(data) },
  ];
  const columns: readonly (readonly [Unit | null, (facts: GroupFacts) => number | null])[] = [
    [null, ({ members }) => members],
    [null, ({ heldWithData }) => heldWithData],
    ['people', ({ people }) => people],
    ['slash32s', ({ held }) => held],
    ['slash32s-per-million', ({ perMillion }) => perMillion],
    ['share', ({ users }) => users?.median ?? null],
    ['addresses-per-person', ({ perPerson }) => perPerson],
    ...(isOnlineKnown ? [['share', ({ online }: GroupFacts) => online] as const] : []),
  ];
  const cells = columns.map(([unit, numberOf]) => {
    const values = rows.map(({ facts }) => numberOf(facts));
    const known = values.filter((value) => value !== null);
    const say = unit === null ? text.full : text.inColumn(unit, known);
    return values.map((value) => numberCell(value, say, text.site.noData));
  });
  return rows.map(({ name, href }, at) => ({
    ...{ name, href },
    cells: cells.map((column) => column[at] as LinkedCell),
  }));
}
