import type { AboutText, MethodologyText } from '../contract/pages.ts';
import { date, full } from '../grammar/en.ts';
import { metrics } from './metrics.ts';

/** How we count. */
export const methodology: MethodologyText = {
  title: 'How we count',
  description:
    'Definition, unit, date and source of every measure on this site, and the rules that hold for all of them.',
  lead: 'Each number on this site comes from one of the measures below. Each has a definition, a unit, a date and a source, and each is computed from tables that can be downloaded with the project.',
  measures: 'The measures',
  unit: 'Unit',
  source: 'Source',
  newest: 'Newest reading',
  notMeant: 'Mind that',
  adds: 'Countries and territories and the lines of no single country that the source lists add up exactly to the world; where a listed part has no count there is no world total.',
  rules: 'Rules that hold everywhere',
  ruleList: [
    [
      'Registered is not used',
      'A delegation’s country code says where the holder is registered. It does not say where the addresses are used, nor whether they are used at all. RIPE NCC’s code is the country of the holder’s legal seat.',
    ],
    [
      'A file is a snapshot',
      'A registry’s file lists what is registered on one day. Returned blocks are gone from it and dates are sometimes revised. Charts by year of first registration therefore show today’s blocks by age, not a history.',
    ],
    [
      'Missing is not zero',
      'Where a source says nothing we say “no data”, draw hatching or a gap, and leave the cell out of sums, medians and ranks. Zero is written only where a source lists a country and it holds none.',
    ],
    [
      'One line, one method',
      'A line in a chart never joins two methods. It is broken where a month is missing and where one source takes over from another, and the break is marked.',
    ],
    [
      'Every line counts',
      'Space registered under EU, AP or no country code belongs to no single country. It stands on its own line, and the lines together with the countries and territories make the world total.',
    ],
    [
      'Waiting lists',
      'Who may join a registry’s waiting list, for how much, and in what order requests are met differs by registry, so two lists are never one line and never ranked. A list is told on the days on which somebody copied it, or by a document of the registry that states a figure; the days between are missing. How long the oldest request has waited is no forecast.',
    ],
    [
      'Given again',
      'What comes back to a registry is given again from its waiting list. We count the blocks that the registry lists, each once a day; one that is listed on several days counts on each, and how many had been listed before is told beside them.',
    ],
    [
      'Ranks',
      'A rank counts only countries and territories that have data at the same measure and date. Equal values share a rank.',
    ],
    [
      'Medians',
      'The median country of a group is the country or territory in the middle when all are put in order, counting each once, whatever its size. Only those with data count.',
    ],
    [
      'Reserved and available',
      'IPv4 marked reserved is split where the registry’s policy ranges are known: set aside by policy, or in quarantine. IPv6 marked available or reserved beside a delegation is room to grow, not scarcity, and is not charted.',
    ],
    [
      'Single days',
      'The world’s use of IPv6 is told as a mean, of a month or of 30 days. Google’s share of a country is of a single day and runs higher at weekends: its weekday is told, the front page’s headline does not rest on it, and two days are not set against each other.',
    ],
  ],
  limits: {
    heading: 'Whose use is hardly measured',
    lead: 'Examples of what Google’s shares show are countries and territories where its services can be reached, and where APNIC Labs, which tests through Google’s advertisements, reaches a thousand users in 30 days, as far as that is known. Left out, or with a broken line, are these:',
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
    `It could not be renewed since ${date(p.since)} (${p.because}); its last good data are shown.`,
  unread: (sources) =>
    `Nothing of these has been read for this edition, so what rests on them alone has no data: ${sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')}.`,
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
        'IPv6 Atlas is a public account of how the Internet’s addresses are shared out. It brings together what the five Regional Internet Registries publish about who holds IPv4 and IPv6 space, and what is measured about how many people use IPv6, and shows it for every country and territory.',
        'It is made of plain pages. There is nothing to sign up for, no cookie, no tracking and no request to any other site; it reads without scripts and prints on paper.',
      ],
    },
    {
      heading: 'Why it exists',
      paragraphs: [
        'In Resolution 64 (Rev. Hammamet, 2016) the World Telecommunication Standardization Assembly asked for studies of “the allocation of IPv4 addresses which may be still available, returned or unused, in the interests of the developing countries” and of “the pace and geography of IPv6 address allocation and registration”, and for a website that raises awareness.',
        'The Resolution notes “that many countries believe that there are historical imbalances related to IPv4 allocation”. This site shows the facts and takes no side. It is independent and speaks for no organization.',
      ],
    },
    {
      heading: 'IPv4 and IPv6 in four sentences',
      paragraphs: [
        'An Internet Protocol address is the number by which a device can be reached. Version 4 has 4,294,967,296 of them, fewer than there are people, and registries have had next to none left to give for years. Version 6 has so many that networks receive them in blocks: a /32, the size a registry typically gives an operator, can be split into 65,536 sites, and each site into 65,536 local networks. A page that shows /32s therefore shows how much room to grow has been registered, not how many devices are connected.',
      ],
    },
    {
      heading: 'Using our work',
      paragraphs: [
        'Text and charts may be reused under the Creative Commons Attribution 4.0 licence; please name “IPv6 Atlas” and the source written under the chart. The data keep the terms of their publishers, which are listed with each source. The code is free under the MIT licence.',
        'Quote a number with its date. Where a number is old, partial or reconstructed, it says so where it stands; please say so too.',
      ],
    },
  ],
  datesHeading: 'How old the data are',
  dates: (each) =>
    `The data are of different days. The newest of each kind: ${each}. The methodology lists every source with its date.`,
};
