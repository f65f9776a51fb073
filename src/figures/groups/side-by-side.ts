import { addressOf, groupAddress } from '../../model/address.ts';
import { GROUPS } from '../../model/group.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import { findPeopleYear, newestReadingDate } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import {
  type LinkedCell,
  type LinkedColumn,
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
  const slash32s = held === null ? '/32' : `/32, ${held}`;
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
    rows: [
      ...GROUPS.map((group) => ({
        name: text.groups.name(group),
        href: groupAddress(group),
        cells: cellsOf(factsOf(data, groupMembers(data, group)), isKnown, text),
      })),
      {
        name: text.groups.everyCountry,
        href: addressOf('countries/'),
        cells: cellsOf(worldFacts(data), isKnown, text),
      },
    ],
  };
}

/** The cells of a row; of people online only where any country has a share. */
function cellsOf(facts: GroupFacts, isOnlineKnown: boolean, text: Catalogue): LinkedCell[] {
  const percents = (value: number) => `${text.fixed(value * 100, 2)}%`;
  const cell = (value: number | null, say: (value: number) => string) =>
    numberCell(value, say, text.site.noData);
  return [
    cell(facts.members, text.full),
    cell(facts.heldWithData, text.full),
    cell(facts.people, text.full),
    cell(facts.held, (value) => text.fixed(value, 1)),
    cell(facts.perMillion, (value) => text.fixed(value, 2)),
    cell(facts.users?.median ?? null, percents),
    cell(facts.perPerson, (value) => text.fixed(value, 3)),
    ...(isOnlineKnown ? [cell(facts.online, percents)] : []),
  ];
}
