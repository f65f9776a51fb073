import type { UsedText } from '../contract/used.ts';
import {
  counted,
  date,
  dayNamed,
  full,
  onDay,
  percent,
  place,
  places,
  possessive,
  sentenceCase,
  short,
  someOf,
} from '../grammar/en.ts';
import { metrics } from './metrics.ts';
import { said } from './values.ts';

/** How a value stands to a median. */
function beside(value: number, median: number): string {
  if (value === median) return 'as much as';
  return value > median ? 'more than' : 'less than';
}

/** The four corners, in words: how much is registered, and how much is used. */
const corners = {
  both: { name: 'Much registered, much used', lines: ['Much registered,', 'much used'] },
  registered: { name: 'Much registered, little used', lines: ['Much registered,', 'little used'] },
  used: { name: 'Little registered, much used', lines: ['Little registered,', 'much used'] },
  neither: { name: 'Little registered, little used', lines: ['Little registered,', 'little used'] },
} as const;

/** Registered is not used: IPv6 space held against users on IPv6. */
export const used: UsedText = {
  kicker: 'Registered is not used',
  title: (p) => {
    if (p === null) return 'What is registered of IPv6 is not what is used';
    const month = date(p.on.slice(0, 7));
    return p.apart === 0
      ? `In all ${full(p.of)} countries and territories with both numbers, IPv6 registered and IPv6 used went together in ${month}`
      : `In ${full(p.apart)} of ${full(p.of)} countries and territories, much IPv6 was registered but little used in ${month}, or little registered but much used`;
  },
  description:
    'IPv6 space registered per person against the share of Google’s users on IPv6, place by place, and how many holders of IPv4 have no IPv6 at all.',
  lead: (p) =>
    `A block of addresses is registered in a day; putting it to use takes equipment, skill and time. ${p.hasBoth ? 'Each dot below is a country or territory, placed by what its holders have registered and by how many of Google’s users there come over IPv6.' : 'This edition has no country or territory with both numbers: what its holders have registered for each person, and how many of Google’s users there come over IPv6.'}`,
  corners,
  scatter: {
    title: (p) =>
      `${sentenceCase(place(p.used, 'subject'))} had little IPv6 registered, yet ${percent(p.usedShare)} of Google’s users there were on IPv6 in ${date(p.on.slice(0, 7))}; ${place(p.registered, 'in')}, with much, ${percent(p.registeredShare)} were`,
    unit: (p) =>
      `Across: IPv6 space held, in /32s per million people, ${date(p.held)}, each step ten times the one before. Up: share of Google’s users on IPv6, ${dayNamed(p.users)}`,
    sentence: (p) =>
      `The lines stand at the medians of the ${full(p.of)} countries and territories with both numbers: ${short(p.registered)} /32s per million people and ${percent(p.used)} of Google’s users on IPv6. “Much” is as much as the median or more, “little” is less: a comparison among countries and territories, not a mark.${p.isNamed ? ' The title names the most populous country of each corner where the two part.' : ''}`,
    dot: (p) =>
      `${place(p.area, 'name')}: ${said['slash32s-per-million'](p.held)}, ${percent(p.share)} of Google’s users`,
    corner: (line, count) => `${line}: ${full(count)}`,
    named: 'Named are the countries and territories with most people in each corner.',
    zeros: (count) =>
      `${counted(count, 'country or territory holds', 'countries and territories hold')} no IPv6 at all and cannot stand on this scale; the lists below have them.`,
    missing: (p) =>
      `${counted(p.without, 'country or territory lacks', 'countries and territories lack')} one of the two numbers and ${p.without === 1 ? 'is' : 'are'} in no corner.`,
    small: 'One /32 is enough for a large network, so very small places stand far to the right.',
    cornerIds: 'Corner: what the country has much of, “registered”, “used”, “both” or “neither”',
    tableColumns: {
      corner: 'Corner',
      count: 'Countries and territories',
      people: 'People',
    },
  },
  lists: {
    heading: 'Who stands where',
    of: (p) => `${corners[p.corner].name} (${full(p.count)})`,
  },
  table: {
    heading: 'Find a country or territory',
    caption: 'IPv6 registered and used, by country and territory',
    name: 'Country or territory',
    corner: 'Corner',
    held: 'IPv6 space per million people',
    share: 'Google’s users on IPv6',
  },
  country: (p) => {
    const joined = p.corner === 'both' || p.corner === 'neither' ? 'and' : 'but';
    const like =
      p.others === 0
        ? ''
        : `, like ${counted(p.others, 'other country or territory', 'other countries and territories')}`;
    return `${corners[p.corner].name}${like}: ${place(p.area, 'subject')} had ${said['slash32s-per-million'](p.held)} in ${date(p.heldOn)}, ${beside(p.held, p.heldMedian)} the median country (${short(p.heldMedian)}), ${joined} ${percent(p.share)} of Google’s users were on IPv6 ${onDay(p.shareOn)}, ${beside(p.share, p.shareMedian)} in the median country (${percent(p.shareMedian)}).`;
  },
  more: 'Registered is not used: all countries and territories',
  holders: {
    title: (p) =>
      `${percent(p.share)} of the holders of IPv4 in the countries and territories ${place(p.registry, 'subject')} mainly serves had no IPv6 on ${date(p.on)}`,
    unit: (p) =>
      `Holders with IPv4 and no IPv6, of all holders with IPv4, ${place(p.registry, 'name')}, ${date(p.on)}; those with most holders`,
    sentence: (p) =>
      `${full(p.without)} of ${full(p.all)} holders in ${counted(p.countries, 'country or territory', 'countries and territories')} had IPv4 only. ${p.top === null ? `In none were there ${full(p.least)} holders or more, enough to compare.` : `Among those with at least ${full(p.least)} holders the share was largest in ${someOf(places(p.top.areas))}: ${percent(p.top.share)}.`}`,
    caption: (registry) => `${metrics['holders-ipv4-only'].name}, ${place(registry, 'name')}`,
    bar: (p) => `${full(p.without)} of ${full(p.all)} (${percent(p.without / p.all)})`,
    whom: (p) =>
      `This speaks of ${possessive(p.registry)} holders only${p.isOnly ? ': no other registry’s file at hand tells holders apart' : ''}. Counted are the countries and territories of which its file lists most delegations. A holder is an organisation or person known to the registry, large or small; networks that use space of their provider are not counted. One listed under two countries or territories counts in both.`,
    columns: {
      name: 'Country or territory',
      all: 'Holders with IPv4',
      without: 'without IPv6',
      share: 'Share',
    },
  },
};
