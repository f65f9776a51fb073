import { countryAddress } from '../../model/address.ts';
import type { GroupId } from '../../model/group.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { latestReading, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { byName } from '../by-name.ts';
import { creditsForAll } from '../credits.ts';
import type { Credit } from '../figure.ts';
import { type LinkedCell, type LinkedTable, measureCell, unitAsOf } from '../linked-table.ts';
import { membershipMonth } from './group-facts.ts';

/** Measures of the table of members that have one date for all. */
const SHOWN = [
  ['held', 'ipv6-held'],
  ['perMillion', 'ipv6-per-million'],
  ['users', 'ipv6-users-google'],
  ['perPerson', 'ipv4-per-person'],
] as const;

/** Every member of a group with its numbers, by name. */
export function membersTable(group: GroupId, text: Catalogue): LinkedTable {
  const words = text.groups.members;
  const members = [...membersOf(group, membershipMonth())].sort(byName(text));
  return {
    caption: words.caption(text.groups.all[group].name),
    head: [
      { text: words.columns.name, isNumber: false },
      ...SHOWN.map(([key, id]) => ({
        text: words.columns[key],
        isNumber: true,
        sub: unitAsOf(id, text),
      })),
      { text: words.columns.first, isNumber: true, sub: words.filesOf },
    ],
    rows: members.map((country) => ({
      name: text.nameOf(country),
      href: countryAddress(country.alpha2),
      cells: cellsOf(country, text),
    })),
  };
}

/** The sources of the table of members, each once. */
export function membersCredits(text: Catalogue): Credit[] {
  return creditsForAll([...SHOWN.map(([, id]) => id), 'first-ipv6'], text);
}

function cellsOf({ alpha2 }: PublishedCountry, text: Catalogue): LinkedCell[] {
  const dated = SHOWN.map(([, id]) => {
    const on = newestReadingDate(id);
    return measureCell(id, on === null ? null : valueOn(id, alpha2, on), text);
  });
  return [
    ...dated,
    measureCell('first-ipv6', latestReading('first-ipv6', alpha2)?.value ?? null, text),
  ];
}
