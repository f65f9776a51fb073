import type { FirstWait, WaitingText } from '../contract/waiting.ts';
import {
  counted,
  date,
  full,
  inWords,
  listed,
  place,
  sentenceCase,
  shortDate,
} from '../grammar/en.ts';
import { said } from './values.ts';

/** Days of a month on average. */
const MONTH = 365.25 / 12;

/** How long somebody has waited, as people say it: 12 days, 13 months. */
function long(days: number): string {
  return days < 2 * MONTH
    ? counted(days, 'day', 'days')
    : `${full(Math.round(days / MONTH))} months`;
}

/** A day whose year has been said already: 2 July. */
function withoutYear(day: string): string {
  return date(day).replace(/ \d{4}$/, '');
}

/** On a day, or in a month. */
function when(on: string): string {
  return `${on.length === 10 ? 'on' : 'in'} ${date(on)}`;
}

function waitOf({ registry, days, on }: FirstWait): string {
  return `${long(days)} at ${place(registry, 'subject')} (${date(on.slice(0, 7))})`;
}

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export const waiting: WaitingText = {
  heading: 'How long one waits',
  lead: 'Where the general pool is used up, a network can join a waiting list for what others give back, if its registry keeps one. Each list has rules of its own.',
  gaps: 'The line breaks where days are missing; a dot by itself is a single figure.',
  time: {
    title: (waits) => `The first in line for IPv4 had waited ${listed(waits.map(waitOf))}`,
    unit: 'Days that the oldest request on each list had waited',
    sentence: (waits) =>
      `Newest figures: ${waits.map(({ registry, days, on }) => `${place(registry, 'name')} ${counted(days, 'day', 'days')} ${when(on)}`).join('; ')}. That is how long the first in line had waited so far; whoever joins now may have a longer or a shorter wait.`,
    label: (p) => `${place(p.registry, 'name')}: ${full(p.days)}`,
    rules: {
      arin: `At ${place('arin', 'subject')} it is the oldest request: it may be passed over until a block of its size is free.`,
      ripencc: `At ${place('ripencc', 'subject')} it is the first in the queue: all wait for one block of the same size, and are served in turn.`,
    },
    registry: 'Registry',
  },
  list: {
    title: {
      arin: (p) =>
        `${sentenceCase(when(p.on))}, ${counted(p.requests, 'organisation was', 'organisations were')} waiting at ${place(p.registry, 'subject')} for IPv4${p.firstDays === null ? '' : `, the first of them for ${long(p.firstDays)}`}`,
      ripencc: (p) =>
        `${sentenceCase(when(p.on))}, ${counted(p.requests, 'request was', 'requests were')} waiting at ${place(p.registry, 'subject')} for 256 addresses each${p.firstDays === null ? '' : `, the first for ${long(p.firstDays)}`}`,
    },
    unit: {
      arin: 'Requests on the waiting list, one for each organisation',
      ripencc: 'Requests on the waiting list, one for each LIR, an account of a member',
    },
    sentence: (p) =>
      [
        ...(p.wanted === null || p.requests === 0
          ? []
          : [`Together those waiting asked for ${said.addresses(p.wanted)}.`]),
        ...(p.overAYear === null || p.requests === 0
          ? []
          : [
              p.overAYear === 0
                ? 'None had waited for over a year.'
                : `${sentenceCase(inWords(p.overAYear))} of them had waited for over a year.`,
            ]),
        p.longest === null
          ? 'Of all dates shown, that is the longest list.'
          : `Of the dates shown, the list was longest ${when(p.longest.on)}, with ${counted(p.longest.requests, 'request', 'requests')}.`,
      ].join(' '),
    rule: {
      arin: 'An organisation can have one request on the list at a time, for up to 1,024 addresses.',
      ripencc:
        'An LIR that never had IPv4 can ask once, for one block of 256 addresses. A member can have several LIRs.',
    },
    columns: {
      requests: 'Requests',
      over_a_year: 'Older than a year',
      ipv4_addresses_asked_for: 'Addresses asked for',
      first_waited_days: 'Days the first had waited',
    },
  },
  again: {
    title: (p) =>
      `Since ${date(p.from.slice(0, 7))} ${place(p.registry, 'subject')} has given again ${said.addresses(p.total)} that had come back`,
    unit: 'IPv4 addresses given again from the waiting list, by year',
    sentence: (p) =>
      [
        ...(p.whole === null
          ? []
          : [
              `In ${p.whole.year}, ${said.addresses(p.whole.addresses)} in ${counted(p.whole.blocks, 'block', 'blocks')} were given again.`,
            ]),
        `In ${p.newest.year}, up to ${withoutYear(p.to)}, ${said.addresses(p.newest.addresses)} in ${counted(p.newest.blocks, 'block', 'blocks')} were given again.`,
        ...(p.again === 0
          ? []
          : [
              `Of all ${full(p.blocks)} blocks, ${full(p.again)} had been on the list before, whole or as part of a larger one.`,
            ]),
      ].join(' '),
    span: (p) => `The list runs from ${date(p.from)} to ${date(p.to)}.`,
    ends: (on) => `List ends ${shortDate(on)}`,
    year: 'Year',
    addresses: 'Addresses',
    blocks: 'Blocks',
    sizes: {
      blocks_to_256: 'of 256 and fewer',
      blocks_of_512: 'of 512',
      blocks_of_1024: 'of 1,024',
      larger_blocks: 'larger',
    },
  },
  pool: {
    title: (p) =>
      p.emptyOn === null
        ? `${sentenceCase(place(p.registry, 'subject'))} had ${said.addresses(p.left)} left to give on ${date(p.on)}`
        : `By ${date(p.emptyOn)}, ${place(p.registry, 'subject')} had no IPv4 address left to give`,
    unit: 'IPv4 addresses that could still be given out, by day',
    sentence: (p) =>
      [
        `${sentenceCase(said.addresses(p.before))} ${p.before === 1 ? 'was' : 'were'} left on ${date(p.from)}.`,
        ...(p.most === null
          ? []
          : [
              `What came back later was given out again. Of the days shown, most lay ready on ${date(p.most.on)}: ${said.addresses(p.most.value)}.`,
            ]),
        ...(p.emptyOn === p.to
          ? []
          : [
              `On ${date(p.to)}, the last day shown, ${p.left === 0 ? 'none' : full(p.left)} ${p.left === 1 ? 'was' : 'were'} left.`,
            ]),
      ].join(' '),
    empty: (on) => `Empty by ${shortDate(on)}`,
    left: 'Addresses left',
  },
};
