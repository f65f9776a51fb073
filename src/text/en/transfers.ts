import type { Registry } from '../../model/registry.ts';
import type { TransfersText } from '../contract/transfers.ts';
import { addresses, date, listed, place, places, sentenceCase } from '../grammar/en.ts';

/** So many addresses, with the noun in the right number. */
const counted = (value: number) => `${addresses(value)} ${value === 1 ? 'address' : 'addresses'}`;
const span = (p: { from: string; to: string }) =>
  p.from === p.to ? `in ${p.from}` : `from ${p.from} to ${p.to}`;

const registries = (names: readonly Registry[]) => listed(places(names));

/** What a place gained or lost by transfers. */
function net(came: number, went: number): string {
  if (came === went) return 'as much came in as went out';
  return came > went
    ? `${addresses(came - went)} more came in than went out`
    : `${addresses(went - came)} more went out than came in`;
}

/** The same in few words. */
function balance(net: number): string {
  if (net === 0) return 'as much in as out';
  return `${addresses(Math.abs(net))} more ${net > 0 ? 'in than out' : 'out than in'}`;
}

/** IPv4 addresses that change hands, by country and by registry. */
export const transfers: TransfersText = {
  title: (p) =>
    p.came + p.went === 0
      ? `${sentenceCase(counted(p.stayed))} of IPv4 changed hands, none across the border`
      : `IPv4 transfers across the border: ${net(p.came, p.went)}`,
  unit: 'IPv4 addresses transferred, by year',
  sentence: (p) => {
    if (p.came + p.went === 0)
      return `${sentenceCase(span(p))}, ${counted(p.stayed)} changed hands between holders registered ${place(p.area, 'in')}; no transfer across the border is logged.`;
    const within =
      p.stayed === 0
        ? ''
        : ` Another ${addresses(p.stayed)} changed hands within ${place(p.area, 'subject')}.`;
    return `${sentenceCase(span(p))}, holders registered ${place(p.area, 'in')} received ${counted(p.came)} from holders elsewhere and passed on ${addresses(p.went)}.${within}`;
  },
  panels: {
    across: 'Across the border',
    within: 'Between holders there',
    net: (p) => balance(p.net),
    total: (value) => `${addresses(value)} in all`,
  },
  keys: { in: 'came in', out: 'went out' },
  notes: {
    once: 'From the registries’ own logs. A transfer between registries stands in both logs and counts once, by that of the registry that received it. Sales and takeovers of companies count alike, and a block that moves twice counts twice.',
    country:
      'The country is that of the organisation in the log. Where a log names none, the addresses count for no country or territory.',
    registries: 'Transfers between two holders of one registry are left out.',
    partial: (on) => `The last year ends with the logs of ${date(on)}.`,
  },
  registries: {
    title: (p) =>
      p.gained.length === 0 || p.lost.length === 0
        ? 'IPv4 addresses transferred between registries'
        : `IPv4 addresses move from ${registries(p.lost)} to ${registries(p.gained)}`,
    unit: 'IPv4 addresses transferred between registries, by year',
    sentence: (p) =>
      `${sentenceCase(span(p))}, ${counted(p.total)} moved from holders of one registry to holders of another. ${sentenceCase(place(p.most, 'subject'))} gained most, ${addresses(p.mostNet)} more than it gave; ${place(p.least, 'subject')} lost most, ${addresses(-p.leastNet)} more than it got.`,
    panel: (p) => balance(p.net),
    none: 'no transfers with others',
    net: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${addresses(Math.abs(value))}`,
    even: (p) =>
      `${sentenceCase(span(p))}, ${counted(p.total)} moved from holders of one registry to holders of another; each gave as much as it got.`,
  },
  columns: {
    year: 'Year',
    registry: 'Registry',
    in: 'Came in',
    out: 'Went out',
    within: 'Between holders there',
    net: 'Net',
  },
};
