import { areaOf } from '../../model/group.ts';
import type { PaceText } from '../contract/pace.ts';
import {
  counted,
  date,
  fixed,
  full,
  inWords,
  listed,
  ordinal,
  percent,
  place,
  places,
  sentenceCase,
  short,
  someOf,
  spanOf,
} from '../grammar/en.ts';
import { headOf } from './groups.ts';
import { said } from './values.ts';

const perCent = (share: number) => fixed(share * 100);
const years = fixed;

/** Years before or after, as said: 2.5 years later. */
function later(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return 'at the same time';
  return `${years(Math.abs(rounded))} ${Math.abs(rounded) === 1 ? 'year' : 'years'} ${rounded > 0 ? 'later' : 'earlier'}`;
}

/** What an amount did over some years: added 5 /32s, lost 2 /32s, neither gained nor lost. */
function gained(slash32s: number): string {
  if (slash32s === 0) return 'neither gained nor lost any';
  return slash32s > 0 ? `added ${said.slash32s(slash32s)}` : `lost ${said.slash32s(-slash32s)}`;
}

const countriesOf = (count: number) =>
  counted(count, 'country or territory', 'countries and territories');

/** Half of those with IPv6 had their first by a month. */
function firstBy(p: { median: string; withFirst: number }): string {
  return `Half of the ${full(p.withFirst)} countries and territories with IPv6 had their first by ${date(p.median)}`;
}

/** The move of December 2020: space of no single country that was entered under countries, in /32s. */
function movedFromEu(slash32s: number): string {
  return `In December 2020 about ${short(slash32s)} /32s that had stood under EU, no single country, were entered under countries and territories`;
}

/** How fast registered IPv6 grows, and where it came when. */
export const pace: PaceText = {
  kicker: 'Pace',
  title: (p) => {
    if (p.growth === null)
      return p.first === null
        ? 'How fast registered IPv6 grows'
        : `How soon IPv6 came: by ${date(p.first.median)} to half of the ${full(p.first.withFirst)} countries and territories that have it`;
    const { steady, of } = p.growth;
    if (steady * 3 >= of)
      return `Registered IPv6 grows steadily in ${full(steady)} of ${full(of)} countries and territories`;
    return steady === 0
      ? `Registered IPv6 grows in leaps: steadily in none of ${full(of)} countries and territories`
      : `Registered IPv6 grows in leaps: steadily in only ${full(steady)} of ${full(of)} countries and territories`;
  },
  description:
    'How fast registered IPv6 space grows in each country, territory and part of the world: growth, doubling time, acceleration, first delegation and moves in rank.',
  lead: (p) =>
    `One large block can weigh more than years of steady growth, whoever uses it. ${p.from === null ? 'This edition has a single month of what is held, so here stands only who came when, and how many delegations a year there are.' : `So pace is told here in several ways: how much more is held in ${date(p.to)} than in ${date(p.from)}, where a yearly rate means something, whether more is added than before, who came when, and who moved up.`}`,
  subRegions: {
    title: (p) =>
      `Registered IPv6 has at least doubled in ${p.doubled === 0 ? 'none' : full(p.doubled)} of ${full(p.of)} parts of the world since ${date(p.from)}`,
    unit: (p) =>
      `IPv6 space held, as a multiple of ${date(p.from)}; one scale for all, on which each line up is a doubling`,
    sentence: (p) =>
      p.topTimes > 1
        ? `By ${date(p.to)} registered IPv6 had grown most ${place(p.top, 'in')}, to ${short(p.topTimes)} times what it was, with ${percent(p.leaderShare)} of it now registered ${place(p.leader, 'in')}; ${p.lowTimes < 1 ? 'it shrank most' : 'least'} ${place(p.low, 'in')}, to ${full(p.lowTimes, 2)} times.`
        : `By ${date(p.to)} registered IPv6 had held up best ${place(p.top, 'in')}, at ${full(p.topTimes, 2)} times what it was, with ${percent(p.leaderShare)} of it now registered ${place(p.leader, 'in')}; it had shrunk most ${place(p.low, 'in')}, to ${full(p.lowTimes, 2)} times.`,
    note: 'Each line is the sum over one fixed set of countries and territories. A large block shows as a step, whoever uses it.',
    times: (ratio) => `×${short(ratio)}`,
    columns: { subRegion: 'Part of the world', times: 'Multiple' },
  },
  first: {
    title: firstBy,
    unit: (p) =>
      `Countries and territories by the year of the first IPv6 delegation still listed; ${p.files}`,
    sentence: (p) =>
      `More countries and territories had their first IPv6 in ${someOf(p.peaks)} than in any other year: ${full(p.count)}${p.peaks.length > 1 ? ' each' : ''}. In ${p.late === 0 ? 'none' : inWords(p.late)} the first is of ${p.lateYear} or later.`,
    note: (p) =>
      [
        ...(p.oldFile === null
          ? []
          : [
              `Where the registry’s newest file is old, what came first after its day is not known; the oldest is of ${date(p.oldFile)}.`,
            ]),
        ...(p.without === 0
          ? []
          : [
              `${sentenceCase(inWords(p.without))} of those that hold IPv6 today ${p.without === 1 ? 'has' : 'have'} no date in the files at hand.`,
            ]),
      ].join(' '),
    medianNote: 'median',
    columns: { year: 'Year', count: 'Countries and territories' },
  },
  steady: {
    title: (p) =>
      p.count === 0
        ? 'In no country or territory is growth steady enough to tell a rate'
        : `Growth is steady in ${countriesOf(p.count)}, and in ${p.doubling === 0 ? 'none' : full(p.doubling)} fast enough to double in less than five years`,
    unit: 'Growth of IPv6 space held a year, where it is steady, with its 95% interval; the fastest are drawn, all are in the table',
    sentence: (p) =>
      `Growth was fastest ${place(p.area, 'in')}: ${perCent(p.rate.value)}% a year over the five years to ${date(p.to)} (${perCent(p.rate.low)}% to ${perCent(p.rate.high)}%)${p.doubling === null ? '' : `, a doubling in ${years(p.doubling.value)} years (${years(p.doubling.low)} to ${years(p.doubling.high)})`}.`,
    none: 'In no country or territory is growth steady enough to tell a rate.',
    bar: (rate) => `${perCent(rate.value)}% (${perCent(rate.low)}–${perCent(rate.high)})`,
    columns: {
      doubling: 'Years to double',
      fit: 'R²',
      bounds: {
        growth_per_year_low: 'Growth a year, low end of the 95% interval',
        growth_per_year_high: 'Growth a year, high end of the 95% interval',
        years_to_double_low: 'Years to double, low end of the 95% interval',
        years_to_double_high: 'Years to double, high end of the 95% interval',
      },
    },
  },
  acceleration: {
    title: (p) =>
      `In ${p.faster === 0 ? 'no country or territory' : countriesOf(p.faster)} more IPv6 was added in the last three years than in the three before; less was added, or space lost, in ${p.slower === 0 ? 'none' : full(p.slower)}`,
    unit: (p) =>
      `Countries and territories by IPv6 space added from ${date(p.middle)} to ${date(p.to)}, against ${date(p.from)} to ${date(p.middle)}`,
    sentence: (p) =>
      `All countries and territories together ${gained(p.last)} in the last three years; in the three before they ${gained(p.before)}.${p.leader === null ? '' : ` ${percent(p.leader.share)} of the gains of the last three years are registered ${place(p.leader.area, 'in')}.`}`,
    rows: {
      faster: 'More than before',
      same: 'As much as before',
      slower: 'Less than before, but no fall',
      none: 'Nothing added, nor in the three years before',
      fell: 'Hold less than they did three years ago',
    },
    columns: {
      subRegion: 'Part of the world',
      last: 'Last three years',
      before: 'Three before',
    },
    note: (p) =>
      `Steps at which one source takes over from another are left out. A fall is space that was returned, or that moved to a holder registered elsewhere.${p.movedFromEu === null ? '' : ` ${movedFromEu(p.movedFromEu)}; they count here as added before, though the world’s total did not rise by them.`}`,
  },
  ranks: {
    title: (p) => {
      if (p.gained <= 0) return 'No country or territory rose in rank by IPv6 space held';
      const who = sentenceCase(someOf(places(p.areas)));
      return p.areas.length === 1
        ? `${who} rose furthest: from ${ordinal(p.before)} to ${ordinal(p.now)} by IPv6 space held`
        : `${who} rose furthest by IPv6 space held: by ${counted(p.gained, 'place', 'places')} each`;
    },
    unit: (p) =>
      `Places gained by IPv6 space held from ${date(p.from)} to ${date(p.to)}, among ${full(p.of)} countries and territories in both lists; the largest rises are drawn, the table has the largest falls too`,
    sentence: (p) =>
      `At the top in ${date(p.to)}, with ranks of ${date(p.from)}: ${listed(p.top.map(({ area, before }) => `${place(area, 'subject')} (${ordinal(before)})`))}.`,
    bar: (p) => `${ordinal(p.before)} to ${ordinal(p.now)}, ${said.slash32s(p.held)}`,
    columns: { before: 'Rank then', now: 'Rank now', gained: 'Places gained', held: '/32s now' },
  },
  delegations: {
    title: (p) => `${short(p.count)} IPv6 delegations a year worldwide from ${p.from} to ${p.to}`,
    unit: (p) =>
      `IPv6 delegations by year of first registration, mean a year from ${p.from} to ${p.to}`,
    sentence: (p) =>
      `${p.from} to ${p.to} are the last five years that all registries’ files cover whole: the newest at hand are of ${spanOf(p)}.${p.isSame ? '' : ' The table adds each registry’s own last five years, which are not to be set against one another.'}`,
    bar: (value) => `${full(value, 0)} a year`,
    columns: {
      registry: 'Countries and territories mainly served by',
      common: (p) => `${p.from}–${p.to}`,
      own: 'Last five whole years',
      span: 'Which years',
      asOf: 'File of',
    },
    note: 'These are blocks listed today by when they were first registered: what was returned since is missing.',
  },
  table: {
    heading: 'Every country and territory',
    caption: 'Pace of IPv6 in every country and territory',
    columns: {
      name: 'Country or territory',
      first: 'First IPv6',
      years: 'Years since first',
      behind: 'Years behind the median',
      delegations: 'Delegations a year',
      rate: 'Growth a year',
      doubling: 'Years to double',
      last: 'Added, last three years',
      before: 'Added, three before',
      rankBefore: 'Rank then',
      rankNow: 'Rank now',
    },
    since: 'still listed',
    interval: 'with 95% interval; where steady',
    rate: (rate) => `${perCent(rate.value)}% (${perCent(rate.low)}–${perCent(rate.high)})`,
    doubling: (value) => `${years(value.value)} (${years(value.low)}–${years(value.high)})`,
    years,
    notSteady: 'not steady',
    overFive: 'over 5',
    behind: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${years(Math.abs(value))}`,
  },
  more: 'More: part by part of the world, first IPv6, delegations a year, moves in rank',
  method: {
    heading: 'How this is worked out',
    unfold: 'Growth, doubling, acceleration and ranks: definitions and formulas',
    items: (p): (readonly [string, string])[] => [
      [
        'Growth and doubling time',
        `A straight line is fitted by least squares to the logarithm of IPv6 space held in the last ${p.window} months. Where a month is missing or one source takes over from another, the months before and after get their own level and share only the slope, so that no jump between them counts as growth. Months between two such places are a run. The growth a year is e to the power of twelve times the monthly slope, less one; the doubling time is the natural logarithm of 2 divided by the slope.`,
      ],
      [
        'When growth is called steady',
        `Only if at least ${p.least} of the ${p.window} months have a value above zero, the line explains at least ${full(p.fit * 100)}% of the variation within runs (R²), and the whole 95% interval of the rate lies above zero. Elsewhere we say “not steady” and give no rate.`,
      ],
      [
        'Uncertainty',
        `The standard error is that of Newey and West (1987), because holdings of neighbouring months are nearly the same and must not count as independent. The deviations from the line, each times its month’s distance from the middle of its run, are multiplied in pairs of months up to ${p.lags} apart; both months of a pair lie within one run, and none reaches across a gap or a change of source. A pair k months apart has the Bartlett weight 1 − k/${p.lags + 1}. Nothing is added for the small number of months. The 95% interval is ${full(p.errors, 2)} standard errors to either side. It tells how well a line describes the past. It is no forecast, and it knows nothing of blocks to come.`,
      ],
      [
        'Five years and no more',
        `A doubling time is told only if the upper end of its interval is within ${p.years} years, the length of what was looked at. Nothing is drawn or told beyond that.`,
      ],
      [
        'Years behind the median',
        `The first IPv6 delegation still listed in the registries’ newest files, less the median of ${p.first === null ? 'the countries and territories that have one' : `${full(p.first.withFirst)} countries and territories that have one: ${date(p.first.median)}`}. The true first may be earlier where it was returned.`,
      ],
      [
        'Acceleration',
        `IPv6 space added over the last ${p.stretch} months against the ${p.stretch} before, in /32s; only where the month at each end is known. The steps between the last month of one source and the first of the next, marked in the charts, are left out: what two sources count differently is no gain.`,
      ],
      [
        'Multiples of the first month',
        'IPv6 space held by one fixed set of countries and territories, divided by what the same set held in the first month of the series. Who joined or left a group makes no difference; a change of source between the two months is not taken out.',
      ],
      [
        'Delegations a year',
        `The mean of the last ${p.mean} whole years that all registries’ newest files cover, by the year in which each block listed today was first registered; a year of which none is listed counts as none.`,
      ],
      [
        'Moves in rank',
        'Ranks by IPv6 space held, then and now, among the countries and territories that the source lists in both months. Equal amounts share a rank, so in crowds of places with one or two /32s a single block moves a rank by many places.',
      ],
    ],
  },
  group: {
    heading: 'Pace',
    caption: (group) => `Pace of IPv6: ${headOf(areaOf(group))}`,
    columns: { measure: 'Measure', group: 'Group', world: 'All countries and territories' },
    sentence: (p) =>
      `Members together ${gained(p.last)} in the last three years; in the three before they ${gained(p.before)}.${p.behind === null ? '' : ` Their median first IPv6 came ${later(p.behind)}${Math.round(p.behind * 10) === 0 ? ' as' : ' than'} the world’s.`}`,
    rows: {
      times: (p) => `IPv6 space held in ${date(p.to)}, as a multiple of ${date(p.from)}`,
      rate: (p) => `Growth a year, five years to ${date(p.to)}, where steady`,
      doubling: 'Years to double, where steady and within five',
      last: (p) => `/32s added, ${date(p.from)} to ${date(p.to)}`,
      first: 'First IPv6 delegation still listed, median country',
      since: (p) => `Years from then to ${date(p.to)}`,
      behind: 'Years behind the world’s median',
      delegations: (p) => `IPv6 delegations a year, ${p.from} to ${p.to}`,
    },
    times: (ratio) => fixed(ratio, 2),
    more: 'Pace of every country and territory, and how it is worked out',
    worldFiles: (p) =>
      `First delegations and delegations a year come from registry files of ${p.oldest === p.newest ? '' : 'different days, '}${spanOf(p)}. Delegations are counted in ${p.from} to ${p.to}, the last five years that all of these files cover whole.`,
  },
};
