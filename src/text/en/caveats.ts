import type {
  BoundariesText,
  CaveatsText,
  NotHistoryText,
  OlderFilesText,
} from '../contract/caveats.ts';
import { counted, date, listed, possessive } from '../grammar/en.ts';

/** What a reader must know about a source before trusting its numbers, by caveat. */
export const caveats: CaveatsText = {
  reconstructed:
    'Some registry files were not available and are rebuilt from public tables and copies (“reconstructed”): they give amounts, country codes and dates, but the status of blocks is not known, and AS numbers, holders and free space are missing.',
  'dates-of-tables': 'Amounts, country codes and dates are those of public tables of its day.',
  'dates-first-seen':
    'Where a file is rebuilt from daily copies, its dates up to April 2020 are the registry’s own; a later date is the first day on which a copy showed the block, as a rule a day late and at most five. Some months of 2021 and 2022 have no copies, so what came in them stands at the next month that has one, above all September and December 2021. A block that moved to another holder, country or registry keeps its first date, and a few have none.',
  'rounded-ipv4-left-out':
    'Where the source rounds the sizes of IPv4 blocks, its IPv4 amounts are left out, so there are fewer months of IPv4 here than of IPv6.',
  'ap-left-out':
    'Since December 2021 the source lists nothing under AP (Asia and Pacific, no single country), so that line has no data and the world total is without it.',
  'plain-file':
    'A plain file: it lists neither space still available or reserved nor which holder a block belongs to.',
  'ends-early': 'The series ends before the rest of our data.',
  'zero-read-as-missing':
    'An exact 0.00 is read as no data: the publisher writes it where it has too few measurements (Luxembourg went from 45.32 to 0.00 within three months).',
  'undated-snapshot':
    'Google’s own file says of which day it is (“as of …”); the copies read here left that out. A copy’s date is that of the commit that held it, and its shares may be of a day or more before.',
  'undated-list': 'The list gives no date of its own: its date is that of the copy read here.',
  'single-days':
    'Each share of a country is of a single day, named with its weekday: Google’s shares run higher at weekends, so two days are not set against each other as a change. From July 2020 to June 2021 the world’s was 30.7% on the mean of Mondays to Thursdays, 34.1% on Saturdays and 32.9% on Sundays.',
  'tests-of-a-month':
    'APNIC Labs’ own files are not at hand for every place. Here each month is all its tests taken as one, from a copy of its daily numbers; months with fewer than 20 measured days are left out, and where the copy at hand does not tell how many tests there were, they are unknown, not few.',
  'mean-of-daily-shares':
    'APNIC Labs’ own files are not at hand for every place. Here each month is the mean of its daily shares, from a copy; months with fewer than 14 measured days, or with fewer than 10,000 tests a day, are left out, how many tests there were is not told, and the newest month may not be whole.',
  'corrected-names': 'A few evident slips in the copy of the names were corrected by hand.',
  'month-gaps':
    'Files of some months are missing from the copies, and of a few days the file is unsound: what changed then stands as one step from the file before to the file after, in the year of its middle, and the table has both days.',
  'origin-unseen':
    'Of some registries only single days are at hand, so that only those can tell whether space came from there or went there.',
  'not-as-published':
    'The file read is not the publisher’s own but a table made from copies of its files, so it cannot be fetched from the address given: the checksum says what our numbers were computed from, and only the table made anew from the copies would confirm it.',
  'dated-by-newest-request':
    'The list has no date, so it is dated by the newest request on it; it was copied on that day or a few days later. Requests leave it when they are met, when what is offered is declined, and when they are withdrawn.',
  'parts-listed-again':
    'A large block is cut up for several requests. What was not taken, or came back once more, stands on the list of a later day again and is counted again.',
  'days-missing':
    'Days on which nobody took a copy are missing. After the pool was first empty, only the last day of each week is kept.',
  'single-points':
    'Single figures from articles, slides and updates for members, each with its document; what only others quote is left out. Where a document names no day, its month stands.',
};

export const olderFiles: OlderFilesText = (files) => {
  const parts = files.map(
    (file) =>
      `${possessive(file.registry)} of ${date(file.asOf)}${file.reconstructed ? ' (reconstructed)' : ''}`,
  );
  return `${parts.length === 1 ? 'One of the registries’ newest files at hand is old or rebuilt' : 'Some of the registries’ newest files at hand are old or rebuilt'}: ${listed(parts)}. What was registered or returned after their days is missing.`;
};

export const notHistory: NotHistoryText = (p) =>
  [
    'Not a history: a registry’s file lists what is held on its day, with the date on which each block was first registered. Returned blocks are missing, and moved ones count where they are now.',
    ...countedOnce(p.listedTwice),
    ...(p.isOneDay ? [] : ['What moved to a registry whose file is older may be in neither.']),
    `The years end with ${p.last}, ${p.isWhole ? 'the last that all five files cover whole' : 'the year of all five files, which they cover up to their day'}.`,
  ].join(' ');

/** How space that two registries list is counted: the page on data quality lists each stretch. */
function countedOnce(listedTwice: number | null): string[] {
  if (listedTwice === null) return ['What two files list may count twice.'];
  if (listedTwice === 0) return [];
  return [`What two files list (${counted(listedTwice, 'stretch', 'stretches')}) is counted once.`];
}

/** Said under every map. */
export const boundaries: BoundariesText = {
  short:
    'The boundaries and names shown and the designations used do not imply official endorsement or acceptance by the publisher of this site or any other body. Registration says where a holder of addresses is registered, not where they are used.',
  long: [
    'The map follows the lines used by the United Nations where they can be told apart at this size: Crimea is drawn as part of Ukraine (General Assembly resolution 68/262); Western Sahara is a Non-Self-Governing Territory with its own area, north to 27°40′; Cyprus, Somalia and Serbia are drawn whole. References to Kosovo shall be understood in the context of Security Council resolution 1244 (1999).',
    'Dashed lines stand for boundaries that are not settled or not final. What is open in Jammu and Kashmir, between the Sudan and South Sudan and over the Falkland Islands (Malvinas) is said where they are shown. Other unsettled lines, such as those in the Golan, Aksai Chin or the South China Sea, are too small at this scale or too unsettled to redraw; they are shown as the base map has them.',
    'Names of countries and territories are the UN’s short forms; an entry of ISO 3166 that the UN’s lists lack carries its ISO name. “Country” is used for every entry of ISO 3166, whatever its status.',
  ],
};
