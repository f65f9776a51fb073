import type { AboutText, MethodologyText } from '../contract/pages.ts';
import { date, full } from '../grammar/en.ts';
import { metrics } from './metrics.ts';

/** How we count. */
export const methodology: MethodologyText = {
  title: 'How we count',
  description:
    'What each number on this site counts, in which unit, of which date and by whose files, and the rules behind all of them.',
  lead: 'What each number counts, where it comes from and what it must not be taken for; then the rules that hold for all. Everything is computed from tables that come with the project’s code, free to take and check.',
  measures: 'The measures',
  unit: 'Unit',
  source: 'Source',
  newest: 'Newest reading',
  notMeant: 'Mind that',
  adds: 'All lines that the source lists, those of no single country included, add up exactly to the world. Where one has no count, the world has none.',
  rules: 'Rules that hold everywhere',
  ruleList: [
    [
      'Registered is not used',
      'A country code says where the holder of a block is registered. It does not say where the addresses are used, or whether they are used at all. The RIPE NCC’s code is the country of the holder’s legal seat.',
    ],
    [
      'A file is a snapshot',
      'A registry’s file lists what is registered on one day. Returned blocks are gone from it, and dates are sometimes revised. Charts by year of first registration therefore show the blocks of that day by age, not a history.',
    ],
    [
      'Missing is not zero',
      'Where a source says nothing, we write “no data”, draw hatching or a gap, and leave the cell out of sums, medians and ranks. Zero stands only where a source lists a country and it holds none.',
    ],
    [
      'One line, one method',
      'A line in a chart never joins two methods. It breaks where a month is missing and where one source takes over from another, and the break is marked.',
    ],
    [
      'Every line counts',
      'Space registered under EU, AP or no country code belongs to no single country. It has lines of its own, and with these the countries and territories add up to the world.',
    ],
    [
      'Waiting lists',
      'Each registry has its own rules for who may join its waiting list, for how much, and who comes first. Two lists are therefore never one line and never ranked. We know a list on days when somebody copied it, or from a document of the registry; the days between are missing. How long the oldest request has waited is no forecast.',
    ],
    [
      'Given again',
      'A registry gives what comes back to those on its waiting list. We count the blocks on its own list of these, each once a day. A block listed on several days counts on each; how many had been listed before stands beside them.',
    ],
    [
      'Ranks',
      'A rank counts only countries and territories with data for the same measure and date. Equal values share a rank.',
    ],
    [
      'Medians',
      'Put the countries and territories of a group in order, each counted once, whatever its size: the one in the middle is the median country. Only those with data count.',
    ],
    [
      'Reserved and available',
      'Where we know the ranges that a registry’s policy sets aside, we split its reserved IPv4: set aside by policy, or in quarantine. IPv6 marked available or reserved beside a delegation is room to grow, not scarcity, so no chart shows it.',
    ],
    [
      'Single days',
      'The world’s use of IPv6 is a mean, of a month or of 30 days. Google’s share of a country is of a single day, and higher at weekends. So we name the weekday, set no two days against each other, and rest no headline of the front page on it.',
    ],
  ],
  limits: {
    heading: 'Whose use is hardly measured',
    lead: 'Where few are measured, a share says little. So a country or territory is an example of Google’s shares only if we know of no block on Google’s services there. Nor is it one where APNIC Labs, which tests through Google’s advertisements, is known to reach fewer than a thousand users in 30 days. Left out, or with a broken line, are these:',
    source: (p) => `${p.host}, read on ${date(p.on)}`,
  },
  sourcesHeading: 'The sources',
  sourceColumns: {
    source: 'Source',
    asOf: 'As of',
    retrieved: 'Read on',
    files: 'Files',
    records: 'Records',
    warnings: 'Warnings',
    licence: 'Terms',
    know: 'What to know',
  },
  warnings: (count) => (count === 0 ? 'none' : full(count)),
  behind: (measures) => `Behind: ${measures.map((id) => metrics[id].name).join('; ')}.`,
  notRenewed: (p) =>
    `Not renewed since ${date(p.since)} (${p.because}); its last good data are shown.`,
  unread: (sources) =>
    `This edition has nothing from these sources, so what rests on them alone has no data: ${sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')}.`,
  boundariesHeading: 'Boundaries and names',
};

/** What this site is. */
export const about: AboutText = {
  title: 'About this site',
  description: 'Why IPv6 Atlas exists, what it is built from, and how it stays even-handed.',
  sections: [
    {
      heading: 'What it is',
      paragraphs: [
        'IPv6 Atlas shows how the Internet’s addresses are shared out, in every country and territory. The figures on who holds IPv4 and IPv6 come from the five Regional Internet Registries; those on how many people use IPv6, from those who measure it.',
        'Its pages are plain: nothing to sign up for, no cookie, no tracking, no request to any other site. They can be read without scripts, and printed.',
      ],
    },
    {
      heading: 'Why it exists',
      paragraphs: [
        'In Resolution 64 (Rev. Hammamet, 2016) the World Telecommunication Standardization Assembly asked for studies of “the allocation of IPv4 addresses which may be still available, returned or unused, in the interests of the developing countries” and of “the pace and geography of IPv6 address allocation and registration”. It also asked for a website that raises awareness.',
        'The Resolution notes “that many countries believe that there are historical imbalances related to IPv4 allocation”. This site shows the facts and takes no side. It is independent and speaks for no organisation.',
      ],
    },
    {
      heading: 'IPv4 and IPv6 in five sentences',
      paragraphs: [
        'An Internet Protocol address is the number by which a device can be reached. Version 4 has 4,294,967,296 of them, fewer than there are people, and registries have had next to none left to give for years. Version 6 has so many that networks receive them in blocks. A /32, the block a registry typically gives an operator, can be split into 65,536 sites, and each site into 65,536 local networks. So /32s tell how much room to grow is registered, not how many devices are connected.',
      ],
    },
    {
      heading: 'Using our work',
      paragraphs: [
        'Text and charts are yours to reuse under the Creative Commons Attribution 4.0 licence: name “IPv6 Atlas” and the source under the chart. The data keep the terms of their publishers, listed with each source. The code is free under the MIT licence.',
        'Quote a number with its date. Where it is old, partial or reconstructed, the page says so; please say so too.',
      ],
    },
  ],
  datesHeading: 'How old the data are',
  dates: (each) =>
    `The newest data of each kind: ${each}. “How we count” gives the date of every source.`,
};
