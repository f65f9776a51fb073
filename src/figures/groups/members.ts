import type { Measured } from '../../metrics/parts/latest.ts';
import { countryAddress } from '../../model/address.ts';
import type { GroupId } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { byName } from '../by-name.ts';
import { creditsOfMeasures } from '../credits.ts';
import type { Credit } from '../figure.ts';
import {
  type LinkedCell,
  type LinkedTable,
  measureCell,
  newestInColumn,
  numberCell,
  unitAsOf,
} from '../linked-table.ts';
import { groupMembers, onlineYears } from './group-facts.ts';

/** Measures of the table of members that have one date for all. */
const SHOWN = [
  ['users', 'ipv6-users-google'],
  ['perPerson', 'ipv4-per-person'],
  ['held', 'ipv6-held'],
  ['perMillion', 'ipv6-per-million'],
] as const;

/** Every member of a group with its numbers, by name. */
export function membersTable(data: Data, group: GroupId, text: Catalogue): LinkedTable {
  const words = text.groups.members;
  const members = [...groupMembers(data, group)].sort(byName(text));
  const says = SHOWN.map(([, id]) => newestInColumn(data, { id, of: members }, text));
  return {
    caption: words.caption(group),
    head: [
      { text: words.columns.name, isNumber: false },
      ...SHOWN.map(([key, id]) => ({
        text: words.columns[key],
        isNumber: true,
        sub: unitAsOf(data, id, text),
      })),
      ...(onlineYears(data) === null
        ? []
        : [{ text: words.columns.online, isNumber: true, sub: words.ofYear }]),
      { text: words.columns.first, isNumber: true, sub: words.filesOf },
    ],
    rows: members.map((country) => ({
      area: country.alpha2,
      name: text.place(country.alpha2, 'name'),
      href: countryAddress(country.alpha2),
      cells: cellsOf(data, country, { says, text }),
    })),
  };
}

/** The sources of the table of members, each once. */
export function membersCredits(data: Data, text: Catalogue): Credit[] {
  const ids = [...SHOWN.map(([, id]) => id), 'people-online-share', 'first-ipv6'] as const;
  return creditsOfMeasures(ids, { data, text });
}

/** How the columns of measures write values, and the words for the others. */
interface HowToSay {
  readonly says: readonly ((value: number) => string)[];
  readonly text: Catalogue;
}

function cellsOf(data: Data, { alpha2 }: PublishedCountry, { says, text }: HowToSay): LinkedCell[] {
  const dated = SHOWN.map(([, id], at) => {
    const on = newestReadingDate(id, data);
    const value = on === null ? null : data.valueOn(id, alpha2, on);
    return numberCell(value, says[at] ?? text.full, text.site.noData);
  });
  const online = data.latestReading('people-online-share', alpha2);
  const first = data.latestReading('first-ipv6', alpha2);
  return [
    ...dated,
    ...(onlineYears(data) === null ? [] : [onlineCell(online, text)]),
    measureCell(data.measure('first-ipv6'), first?.value ?? null, text),
  ];
}

/** A share with the year it is of: each country has its own. */
function onlineCell(online: Measured | null, text: Catalogue): LinkedCell {
  if (online === null) return { value: null, text: text.site.noData };
  return { value: online.value, text: text.groups.members.online(online.value, online.date) };
}
