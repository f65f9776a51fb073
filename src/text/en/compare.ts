import type { CompareText } from '../contract/compare.ts';
import { full, place } from '../grammar/en.ts';
/** Countries side by side. */
export const compare: CompareText = {
  title: 'Compare countries and territories',
  description:
    'Up to six countries, territories or groups on one chart: users on IPv6, IPv4 for each person, and what is held; to keep as an address, a picture, a table or a frame.',
  lead: 'Put up to six countries, territories or groups, or the world, on one chart. The address of this page keeps your choice, so that you can pass it on.',
  measures: 'What to compare',
  choices: {
    'ipv6-users-google': 'Users on IPv6 (Google)',
    'ipv6-capable-apnic': 'Users able to use IPv6 (APNIC Labs)',
    'ipv4-per-person': 'IPv4 per person',
    'ipv4-held': 'IPv4 addresses held',
    'ipv6-per-million': 'IPv6 space per million people',
    'ipv6-held': 'IPv6 space held',
  },
  ways: 'Shown as',
  scales: {
    amount: 'Amounts',
    share: 'Shares of the world’s total',
    index: 'Growth: first month = 1',
    log: 'Amounts on a log scale',
  },
  told: {
    none: 'no data',
    share: 'share of the world’s total',
    log: 'log scale',
    index: (date) => `as times of ${date}`,
    upTo: (date) => `data to ${date}`,
    breaks:
      'Dotted upright: from there on the numbers come from another count, so no line crosses it.',
    zeros: 'A log scale has no zero: months in which nothing was held are left out.',
    noWay:
      'No two months are counted in one way for all of these, so amounts are shown instead of growth.',
  },
  groups: {
    'per-person':
      'A group’s value is what its present members hold together, divided by their people.',
    median:
      'A group’s value is that of the median of its present members, where at least half of them have one.',
  },
  few: (p) =>
    `Fewer than ${full(p.tests)} tests a month were made ${place(p.area, 'in')}, so that chance alone moves the share.`,
  addOne: 'Add a country to compare',
  add: 'Add a country, territory or group by name',
  addButton: 'Add to the chart',
  unknown: 'No country, territory or group has that name.',
  beside: 'Beside it:',
  byPlace: 'Choose from a list by region',
  choose: 'Country, territory or group',
  noRegion: 'Of no region',
  chosen: 'On the chart',
  remove: 'Remove',
  full: 'Six lines are on the chart: remove one first.',
  failed: 'These numbers could not be loaded. Please try again.',
  table: 'Show the numbers as a table',
  keep: {
    heading: 'Take this comparison along',
    link: 'Copy its address',
    png: 'Save as PNG',
    svg: 'Save as SVG',
    csv: 'Save the numbers as CSV',
    saved: 'Saved.',
    copied: 'Copied.',
    failed: 'Your browser did not allow that. The address in its bar leads here, too.',
    frame: 'Embed it in a page',
    frameLead:
      'A frame of exactly this comparison, always with our newest data. It sets no cookie and asks nobody but this site.',
  },
  credit: (p) => `${p.site}, edition ${p.edition}, CC BY 4.0. ${p.address}`,
  frame: {
    more: 'Compare countries and territories on IPv6 Atlas',
    withoutScript: 'A script draws this comparison. Its numbers can be read on IPv6 Atlas:',
  },
  ready: {
    heading: 'Ready comparisons',
    each: [
      {
        codes: ['ldc', 'lldc', 'sids', 'world'],
        metric: 'ipv4-per-person',
        name: 'IPv4 per person: the groups of the United Nations beside the world',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv4-per-person',
        name: 'IPv4 per person: the five regions of the world',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv6-users-google',
        name: 'Users on IPv6: the median country of each region',
      },
      {
        codes: ['br', 'cn', 'in', 'us', 'za', 'world'],
        metric: 'ipv6-held',
        name: 'IPv6 space held: five large countries and the world',
      },
    ],
  },
  withoutScript:
    'A script draws what you choose on this page, and yours is off. Countries and territories stand side by side without one here:',
  elsewhere: [
    ['countries/', 'All countries and territories in one table'],
    ['groups/', 'The groups of the United Nations, the regions and the registries side by side'],
    ['fairness/', 'Who has how much IPv4 for each person'],
    ['used/', 'IPv6 that is held beside IPv6 that is used'],
  ],
  each: 'Or read the page of one:',
};
