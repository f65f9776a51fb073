import type { QualityText } from '../contract/quality.ts';
import { counted, date, editionDate, full, spanOf } from '../grammar/en.ts';

/** A kind of data with its newest date; nothing where there are none. */
const dated = (name: string, on: string | null) => (on === null ? [] : [`${name}: ${date(on)}`]);

/** How good and how old the data are. */
export const quality: QualityText = {
  title: 'Data quality',
  description:
    'How old each source is, what checks found in it, and what a person accepted and why.',
  lead: (p) =>
    `This edition of ${editionDate(p.edition)} rests on ${full(p.files)} files from ${full(p.sources)} sources. New data replace the old only when they pass every check, or when a person accepts them and says why.`,
  old: {
    warning: 'By your clock, some of these data are older than they should be.',
    more: 'How old each source is',
  },
  dates: {
    asOf: 'Data as of',
    to: (month) => `Data to ${date(month)}`,
    asOfEach: (p) =>
      [
        ...dated('IPv4 addresses held', p.ipv4),
        ...dated('IPv6 space held', p.ipv6),
        ...dated('use of IPv6', p.use),
        `registry files: ${spanOf(p.files)}`,
      ].join('; '),
    retrieved: 'Retrieved',
    edition: 'Edition',
  },
  agesHeading: 'How old each source is',
  ageColumns: {
    source: 'Source',
    asOf: 'Data as of',
    retrieved: 'Retrieved',
    age: 'Age when retrieved',
    promised: 'Promised age',
    until: 'Young enough until',
  },
  days: (days) => (days === 1 ? '1 day' : `${full(days)} days`),
  noPromise: 'history only',
  tooOld: (p) => `${full(p.days)} days, older than promised`,
  sourceHeading: 'Source by source',
  byWayOf: 'by way of',
  keptBy: 'files of earlier years kept by',
  caveats: 'What to know',
  noCaveats: 'nothing in particular',
  files: 'Files',
  checksum: 'SHA-256 of the newest file',
  allChecksums: (count) => `Checksums of ${count === 2 ? 'both' : `all ${full(count)}`} files`,
  file: 'File',
  records: 'Records read',
  bytes: 'Bytes',
  warnings: 'Warnings',
  noWarnings: 'none',
  someWarnings: (count) => `${full(count)}, as the reader of the files put them`,
  stale: 'Not renewed',
  staleSince: (p) => `since ${date(p.since)}: ${p.because}. The last good data were kept.`,
  tables: 'Tables it fills',
  licence: 'Terms',
  staleHeading: 'Sources that could not be read',
  staleLead:
    'We show their last good data until they can be read again. The pages and figures that rest on them say how old they are.',
  noStale: 'None at present.',
  staleColumns: { source: 'Source', since: 'Since', because: 'Why', asOf: 'Data as of' },
  acceptedHeading: 'What a person let pass',
  acceptedLead: 'Checks would have refused these data. A person knew better and gave the reason.',
  acceptedColumns: { day: 'Day' },
  gatesHeading: 'What the checks found',
  gatesLead:
    'A check compares new data with the old and with what cannot be. What it refuses stays out, unless a person accepts it and says why.',
  noGates: 'This edition was made before checks recorded what they found.',
  gateColumns: {
    gate: 'Check',
    key: 'Of',
    saw: 'Saw',
    expected: 'Expected',
    accepted: 'Accepted because',
  },
  checks: {
    'known-countries': 'known countries and territories',
    'not-older': 'not older',
    'file-kinds': 'file kinds',
    'stale-files': 'stale files',
    'future-dates': 'future dates',
    'row-counts': 'row counts',
    'address-totals': 'address totals',
    'sudden-growth': 'sudden growth',
    'vanished-countries': 'vanished countries and territories',
    'country-jumps': 'country jumps',
    'census-agrees': 'census agrees',
    'overlapping-space': 'overlapping space',
    'world-total': 'world total',
    'same-pool': 'same pool',
    'holdings-jumps': 'holdings jumps',
    'adoption-range': 'adoption range',
    'adoption-jumps': 'adoption jumps',
    'adoption-countries': 'places with shares of users',
    'adoption-history': 'adoption history',
    'flow-steps': 'flow steps',
    'lost-events': 'lost events',
  },
  noDoubts: 'Everything was as expected.',
  allPassed: (count) => `${counted(count, 'finding', 'findings')} as expected`,
  excused: 'Let pass because',
  excess: (p) =>
    `The account of all IPv4 addresses is left out of this edition: its parts, with delegated space of ${date(p.on)}, come to ${full(p.addresses)} more than there are. Where the parts are of different days, what was given out in between stands in two of them.`,
  overlapsHeading: 'Space that two registries list',
  noOverlaps: 'None in the files behind this edition.',
  overlapsLead: (p) =>
    `While a block moves from one registry to another, both may list it; files of different days do so for every block that has moved since. It counts once: as delegated rather than free, then by the newer file, then by the narrower record. There are ${full(p.count)} such stretches in this edition${p.count > p.shown ? `; the first ${full(p.shown)} are` : ', listed'} below.`,
  overlapColumns: { space: 'Space', counted: 'Counted', dropped: 'Not counted' },
  overlap: (p) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
};
