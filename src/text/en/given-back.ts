import type { Registry } from '../../model/registry.ts';
import type { FlowTotals, GivenBackText } from '../contract/given-back.ts';
import {
  addresses,
  date,
  full,
  listed,
  percent,
  place,
  places,
  possessive,
  sentenceCase,
  spanOf,
} from '../grammar/en.ts';

/** So many addresses, with the noun in the right number. */
const counted = (value: number) =>
  value === 0 ? 'no IPv4 addresses' : `${addresses(value)} IPv4 ${noun(value)}`;
const noun = (value: number) => (value === 1 ? 'address' : 'addresses');
const was = (value: number) => (value === 1 ? 'was' : 'were');
const yearOf = (day: string) => day.slice(0, 4);
const days = (p: { from: string; to: string }) =>
  `from ${spanOf({ oldest: p.from, newest: p.to })}`;
const registries = (names: readonly Registry[]) => listed(places(names));

/** The finding of a place: what was given back there, or what else happened where nothing was. */
function finding(totals: FlowTotals, from: string, where: string): string {
  const since = `Since ${yearOf(from)}, `;
  if (totals.back > 0)
    return `${since}${counted(totals.back)} ${was(totals.back)} given back${where}`;
  const given = totals.newly + totals.again;
  if (given > 0)
    return `${since}${counted(given)} ${was(given)} delegated${where}, and none given back`;
  return `${since}no IPv4 addresses were given back${where}, but some came or went`;
}

/** All that happened, in the order of how it reads, without what did not. */
function account(p: FlowTotals): string {
  const parts = [
    [p.newly, 'newly delegated'],
    [p.again, 'given again'],
    [p.listedAgain, 'listed again under an old date'],
    [p.back, 'given back'],
  ] as const;
  const told = parts
    .filter(([value]) => value > 0)
    .map(([value, what], at) => `${at === 0 ? counted(value) : addresses(value)} ${what}`);
  const first = told.length > 0 ? listed(told) : 'no IPv4 addresses delegated or given back';
  const moved =
    p.came + p.went === 0
      ? 'None moved.'
      : `${p.came === 0 ? 'None' : addresses(p.came)} came from elsewhere, and ${p.went === 0 ? 'none' : addresses(p.went)} went elsewhere.`;
  const untold =
    p.untold > 0 ? ` Another ${addresses(p.untold)} left; no file yet tells where to.` : '';
  return `${first}. ${moved}${untold}`;
}

/** What was given back, moved and given again, by the registries’ own files. */
export const givenBack: GivenBackText = {
  unit: 'IPv4 addresses to and from the registries’ lists, by year',
  columns: {
    ...{ registry: 'Registry', from: 'From', to: 'To' },
    newly: 'Newly delegated',
    again: 'Given again',
    listedAgain: 'Listed again, old date',
    came: 'Came from elsewhere',
    went: 'Went elsewhere',
    back: 'Given back',
    untold: 'Left, not known where to',
  },
  keys: {
    ...{ given: 'newly delegated or given again', back: 'given back' },
    ...{ came: 'came from elsewhere', went: 'went elsewhere' },
  },
  panels: { given: 'Delegated and given back', moved: 'From and to elsewhere' },
  notes: {
    back: 'Given back is what no registry lists any longer: its holder may have returned it, or the registry taken it back.',
    between: 'What moved from one member to another counts on both sides.',
    oneRegistry: (registry) =>
      `From the files of ${place(registry, 'subject')} alone, without space that other registries list here.`,
  },
  registries: {
    title: (p) =>
      `Since ${yearOf(p.from)}, ${counted(p.back)} ${was(p.back)} given back to ${registries(p.registries)}`,
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, back }, at) =>
          `${at === 0 ? `${counted(back)} ${was(back)} given back to` : `${addresses(back)} to`} ${place(registry, 'subject')}`,
      );
      const { newly, again } = p.totals;
      return `${sentenceCase(days(p))}, ${listed(each)}. In the same time ${newly === 0 ? 'none' : addresses(newly)} ${was(newly)} newly delegated and ${again === 0 ? 'none' : addresses(again)} given again after coming back.`;
    },
    panel: (back) => `${addresses(back)} given back`,
  },
  place: {
    title: (p) => finding(p.totals, p.from, ` ${place(p.name, 'in')}`),
    sentence: (p) =>
      `${sentenceCase(days(p))} ${p.area === null ? 'among the members counted' : place(p.area, 'in')}: ${account(p.totals)}`,
  },
  group: {
    title: (p) => finding(p.totals, p.from, ' by members'),
    covered: (p) =>
      p.covered === p.members
        ? `From the files of ${registries(p.registries)}, which mainly ${p.registries.length === 1 ? 'serves' : 'serve'} all ${full(p.members)} members.`
        : `Counted for ${full(p.covered)} of ${full(p.members)} members: those mainly served by ${registries(p.registries)}. For the others we have no such files.`,
  },
  survivors: {
    title: (p) =>
      p.lost > 0
        ? `${percent(p.lost)} of the IPv6 delegations of ${p.from === p.to ? p.from : `${p.from} to ${p.to}`} are no longer listed`
        : `The IPv6 delegations of ${p.from === p.to ? p.from : `${p.from} to ${p.to}`} are all still listed`,
    unit: 'Share no longer listed of what was listed at each year’s end',
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, once, still }) =>
          `${possessive(registry)} newest file still lists ${full(still)} of ${full(once)}`,
      );
      return `Of the IPv6 delegations of ${p.from === p.to ? p.from : `${p.from} to ${p.to}`} listed at each year’s end, ${listed(each)} (files to ${date(p.on)}). Figures by year of registration count only those still listed.`;
    },
    bar: (p) =>
      p.still >= p.once
        ? 'none'
        : `${percent(p.lost)} (${addresses(p.once - p.still)} of ${addresses(p.once)})`,
    label: (p) =>
      `${place(p.registry, 'name')}: ${p.family === 'ipv6' ? 'IPv6 delegations' : 'IPv4 addresses'}`,
    notes: [
      'What is no longer listed was given back, moved to another registry, or registered anew under another date. Splitting a block adds delegations, so a registry can list more of a year than it once did.',
      'For years before the first file at hand, that file shows only what was left by then.',
    ],
    columns: {
      ...{ registry: 'Registry', year: 'Year of first registration' },
      ...{ ipv6Once: 'IPv6 delegations then', ipv6Still: 'IPv6 delegations still listed' },
      ...{ ipv4Once: 'IPv4 addresses then', ipv4Still: 'IPv4 addresses still listed' },
    },
  },
  listed: {
    title: (p) =>
      `IPv4 addresses delegated by ${registries(p.registries)}, month by month since ${date(p.from)}`,
    unit: 'IPv4 addresses delegated, by the registries’ own files',
    change: (p) => {
      const listedNow = `${addresses(p.after)} ${noun(p.after)}${p.area === null ? '' : ` ${place(p.area, 'in')}`}`;
      const now = `${possessive(p.registry)} own files of ${date(p.to)} list ${listedNow}`;
      if (p.before === p.after) return `${now}, as many as those of ${date(p.from)}.`;
      const share = Math.abs(p.after / p.before - 1);
      return `${now}, ${percent(share)} ${p.after > p.before ? 'more' : 'fewer'} than those of ${date(p.from)}.`;
    },
    line: (p) => `${place(p.registry, 'name')} ${addresses(p.value)}`,
    country: {
      line: (registry) => `${possessive(registry)} files`,
      note: (registry) =>
        `The second line is from ${possessive(registry)} own files: exact in every month that has one, but of that registry alone, so never joined to the first. It breaks where the registry’s plain file gives way to its extended one, which may give another country for the same space.`,
    },
    notes: [
      'Exact in every month, but of one registry alone: never the same line as that of all five together.',
      'Lines break where months are missing.',
    ],
    columns: {
      ...{ registry: 'Registry', date: 'Month' },
      addresses: (registry) =>
        registry === null ? 'IPv4 addresses' : `addresses in ${possessive(registry)} own files`,
    },
  },
};
