import type { TableChange } from '../../model/change.ts';
import type { ChangesText } from '../contract/changes.ts';
import { counted, date, editionDate, full, place } from '../grammar/en.ts';

/** IPv6 space in the largest of three sizes of block that goes into it at least once. */
function blocks(slash64s: number): string {
  const size = [32, 48].find((length) => Math.abs(slash64s) >= 2 ** (64 - length)) ?? 64;
  const amount = slash64s / 2 ** (64 - size);
  return `${full(amount, 3)} ${Math.abs(amount) === 1 ? `/${size}` : `/${size}s`}`;
}

function exactly(amount: number, singular: string, plural: string): string {
  return `${full(amount)} ${Math.abs(amount) === 1 ? singular : plural}`;
}

/** How many rows came, went and changed, without what was none. */
function rowsOf({ added, removed, changed }: TableChange): string {
  const parts = [
    [added, 'new'],
    [removed, 'gone'],
    [changed, 'changed'],
  ] as const;
  return parts.flatMap(([rows, what]) => (rows === 0 ? [] : `${full(rows)} ${what}`)).join(', ');
}

/** What changed from one edition of the data to the next. */
export const changes: ChangesText = {
  title: 'What changed in the data',
  description:
    'What each refresh of the data changed: space newly delegated, returned, or moved, by registry and country.',
  lead: 'Each time the data are refreshed, what changed is set down here. The registries’ files say what is registered, not why it changed: space that leaves one list and enters another may have been sold, moved with its holder, or corrected.',
  none: 'There has been one edition so far, so nothing has changed yet.',
  feed: 'Follow changes as an Atom feed',
  feedTitle: 'IPv6 Atlas: changes of the data',
  heading: (refresh) => `Refresh of ${editionDate(refresh)}`,
  notes: {
    edition: (edition) => `From then on the data are the edition of ${editionDate(edition)}.`,
    stale: (p) =>
      `Could not be read, so that its last good data were kept: ${p.source}. The reason: ${p.because}`,
    reached: (p) => `Read again, after it could not be since ${date(p.since)}: ${p.source}.`,
    accepted: (p) =>
      `The check ${p.check} expected ${p.expected} of ${p.key} and saw ${p.saw}. A person let it pass: ${p.because}`,
  },
  noRows: 'No row of a table changed.',
  span: (change) =>
    change.from === null
      ? `file of ${date(change.to)}`
      : `from the file of ${date(change.from)} to that of ${date(change.to)}`,
  notCompared: {
    'no-earlier-file': 'There was no earlier file to compare with.',
    reconstructed:
      'Not compared, because one of the two files was reconstructed and lacks the status of blocks.',
  },
  quiet: 'Nothing changed but the date.',
  columns: {
    what: 'What happened',
    family: 'Kind',
    country: 'Country',
    blocks: 'Blocks',
    amount: 'Amount',
  },
  kinds: {
    delegated: 'newly delegated',
    appeared: 'appeared in the list',
    disappeared: 'left the list',
    'country-changed': 'moved to a holder in another country',
    'status-changed': 'changed status',
    'date-revised': 'date of first registration revised',
    reshaped: 'split or merged',
  },
  families: { ipv4: 'IPv4', ipv6: 'IPv6', asn: 'AS numbers' },
  moved: (from, to) => `${from} → ${to}`,
  amounts: {
    ipv4: (amount) => exactly(amount, 'address', 'addresses'),
    ipv6: (slash64s) => blocks(slash64s),
    asn: (amount) => exactly(amount, 'number', 'numbers'),
  },
  caption: (p) => `${place(p.registry, 'name')}, refresh of ${editionDate(p.refresh)}`,
  more: (count) => `${full(count)} smaller changes are in the data file of that day.`,
  tables: (changed) =>
    `Rows of the tables: ${changed.map((table) => `${table.table} ${rowsOf(table)}`).join('; ')}`,
  entry: (p) =>
    `On ${date(p.day)} the data were refreshed; ${counted(p.registries, 'registry’s file', 'registries’ files')} changed.`,
};
