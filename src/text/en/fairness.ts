import type { FairnessText } from '../contract/fairness.ts';
import {
  date,
  full,
  inWords,
  listed,
  percent,
  place,
  places,
  short,
  someOf,
} from '../grammar/en.ts';
import { perPerson, said, tickedPerPerson } from './values.ts';

const index = (value: number) => value.toFixed(2);

/** How a coefficient went from one value to another: came down by 0.10, rose by 0.02, did not move. */
function went(before: number, after: number): string {
  if (index(before) === index(after)) return 'hardly moved';
  const by = index(Math.abs(after - before));
  return after < before ? `came down by ${by}` : `rose by ${by}`;
}

/** The page on how IPv4 addresses are shared out among people. */
export const fairness: FairnessText = {
  kicker: 'IPv4 shares',
  title: (p) =>
    p.share === null
      ? 'How IPv4 addresses are shared out among people'
      : `Half of the world’s people live in countries and territories that hold ${percent(p.share)} of IPv4 addresses`,
  description:
    'IPv4 addresses per person by country and territory, the Lorenz curve and Gini coefficient, shares of people and addresses by region and group, how it came about, and how it is read.',
  lead: (p) =>
    `${p === null ? 'This edition has no month in which both the addresses and the people of countries and territories are counted, so shares for each person cannot be told.' : `This is how IPv4 addresses of ${date(p.on)} are spread over the people of ${full(p.countries)} countries and territories (people of ${p.year}).`} An address is counted where its holder is registered, which need not be where it is used.`,
  ladder: {
    title: (p) =>
      `From ${perPerson(p.topValue)} ${place(p.top, 'in')} to ${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
    unit: (p) =>
      `IPv4 addresses per person on a logarithmic scale, ${date(p.on)}; the line is the world as a whole`,
    sentence: (p) =>
      `IPv4 addresses came to ${said['addresses-per-person'](p.median)} in the median country and ${perPerson(p.world)} in the world as a whole; ${p.above * 2 < p.countries ? 'only ' : ''}${inWords(p.above)} of ${full(p.countries)} countries and territories had more than the world.`,
    caption: (p) =>
      `IPv4 addresses per person in every country and territory with both figures, ${date(p.on)}`,
    most: 'Ten most supplied',
    least: 'Ten least supplied',
    world: (value) => `world ${value}`,
    row: (p) => tickedPerPerson(p.value),
    written: (value) =>
      value >= 0.001 ? value.toFixed(3) : value === 0 ? '0' : value.toPrecision(2),
    none: (p) =>
      `No IPv4 address is registered in ${listed(places(p.areas))}; a logarithmic scale has no place for none.`,
    small:
      'Small business centres can hold far more than their people use: a company registered there may run its addresses anywhere.',
    columns: {
      country: 'Country or territory',
      perPerson: 'Addresses per person',
      addresses: 'Addresses',
      people: 'People',
    },
  },
  lorenz: {
    title: (p) =>
      `The best supplied tenth of people live in countries and territories with ${percent(p.share)} of IPv4 addresses`,
    unit: (p) => `Lorenz curve over countries and territories, weighted by people, ${date(p.on)}`,
    sentence: (p) =>
      `The less supplied half of the world’s people live in countries and territories with ${percent(p.half)} of the addresses, the best supplied tenth in those with ${percent(p.tenth)}. The Gini coefficient is ${index(p.gini)}: 0 would be the same for each person, 1 everything in one hand.`,
    half: (share) => `Less supplied half: ${percent(share)}`,
    ninety: (share) => `Least supplied nine tenths: ${percent(share)}`,
    equal: 'same for each person',
    across: 'Share of people, least supplied first',
    up: 'Share of IPv4 addresses',
    notes: [
      'How it is worked out: countries and territories are put in order by addresses per person; the curve adds up their people and their addresses; the Gini coefficient is one less twice the area under the curve. Everyone in one counts as having the same, so what is unequal within it is not seen.',
      'A Gini coefficient of addresses is not one of income. Whether addresses should follow people, networks or need is a question of policy, which no coefficient answers.',
    ],
    leftOut: (p) =>
      `Left out, because there is no population figure or no single country: ${listed(places(p.areas))}; together ${short(p.addresses)} addresses, ${percent(p.share)} of those counted in that month.`,
    columns: { people: 'Least supplied share of people', addresses: 'Share of addresses' },
  },
  shares: {
    title: (p) =>
      `The four groups that Resolution 64 names have ${percent(p.people)} of people and ${percent(p.addresses)} of IPv4 addresses`,
    unit: (p) => `Share of the world’s people, then of its IPv4 addresses, ${date(p.on)}`,
    sentence: (p) =>
      `The share of addresses is ${listed(p.regions.map(({ area, ratio }, index) => `${short(ratio)} times ${index === 0 ? 'the share of people ' : ''}${place(area, 'in')}`))}.`,
    hollow: 'share of people',
    full: 'share of addresses',
    sections: {
      regions: 'Regions of the United Nations',
      groups: 'Groups (they overlap; never add them up)',
      registries: 'Countries and territories mainly served by each registry',
    },
    row: (p) => `${percent(p.people)} · ${percent(p.addresses)}`,
    names: {
      ldc: 'Least developed countries',
      lldc: 'Landlocked developing countries',
      sids: 'Small island developing states',
      transition: 'Economies in transition',
      developing: 'All four together',
      africa: 'Africa',
      americas: 'The Americas',
      asia: 'Asia',
      europe: 'Europe',
      oceania: 'Oceania',
      afrinic: 'AFRINIC',
      apnic: 'APNIC',
      arin: 'ARIN',
      lacnic: 'LACNIC',
      ripencc: 'RIPE NCC',
    },
    note: (p) =>
      `Shares are of the countries and territories with both figures. The Resolution’s footnote says that developing countries include these four groups. Who is in none of them${p.outside.length === 0 ? '' : `, such as ${listed(places(p.outside))},`} is not counted there, whatever its income.`,
    columns: {
      group: 'Region or group',
      countries: 'Countries and territories with data',
      people: 'Share of people',
      addresses: 'Share of addresses',
      perPerson: 'Addresses per person',
      gini: 'Gini within',
    },
  },
  byYear: {
    title: (p) =>
      `The Gini coefficient of IPv4 is ${index(p.before)} for blocks registered by ${p.from} and ${index(p.after)} for all up to ${p.to}`,
    unit: (p) =>
      `Gini coefficient of space still listed, by the year in which its block was first registered; ${p.files}`,
    sentence: (p) => {
      const fall = p.start.value - p.last.value;
      const whole = `since ${p.start.year} the coefficient ${went(p.start.value, p.last.value)}`;
      const lead =
        fall > 0
          ? `Later blocks went to more places than early ones: ${whole}`
          : `Counting blocks registered ${whole}`;
      if (p.end === null) return `${lead}.`;
      const by = `by the end of ${p.end.year}, the year in which IANA gave out its last blocks`;
      const part = (p.start.value - p.end.value) / fall;
      return fall > 0 && part >= 0 && part <= 1
        ? `${lead}, and ${percent(part)} of that had happened ${by}.`
        : `${lead}; ${by}, it was ${index(p.end.value)}.`;
    },
    line: (value) => index(value),
    columns: { year: 'First registered by the end of', gini: 'Gini coefficient' },
  },
  developing: {
    title: (p) =>
      `Of the IPv4 registered by ${p.by}, ${percent(p.share)} is in the four groups that Resolution 64 names; of all up to ${p.to}, ${percent(p.all)}`,
    unit: (p) =>
      `Share of the space still listed that is registered in the four groups that Resolution 64 names, adding up by year of first registration; ${p.files}`,
    sentence: (p) =>
      `These groups have ${percent(p.people)} of the world’s people. ${p.peaks.length === 1 ? 'The year whose blocks went to them most is' : 'The years whose blocks went to them most are'} ${someOf(p.peaks)}: ${percent(p.peakShare)} of what was then registered and is still listed.`,
    line: (value) => `${percent(value)} of addresses`,
    people: (value) => `${percent(value)} of people`,
    columns: { year: 'First registered by the end of', share: 'Share in the four groups' },
  },
  sharedOut: (p) =>
    `The years begin with ${p.first}: by its end, at least ${full(p.countries)} countries and territories had addresses, and ${percent(p.part)} of what is listed today was registered. People are those of one recent year; places without a population figure, and space of no single country, ${p.isOfPeopled ? 'are left out' : 'are in the whole of which the share is'}.`,
  history: {
    heading: 'How this is read',
    quote:
      'that many countries believe that there are historical imbalances related to IPv4 allocation',
    quoteSource:
      'World Telecommunication Standardization Assembly, Resolution 64 (Rev. Hammamet, 2016), noting b)',
    intro:
      'The Resolution states the belief and does not judge it. It also considers “that many developing countries want the Telecommunication Standardization Sector (ITU‑T) to become a registry of IP addresses in order to give the developing countries the option of obtaining IP addresses directly from ITU, while other countries prefer to use the current system” (considering g). Numbers like these are read in two ways.',
    readings: [
      {
        heading: 'As an imbalance',
        text: (p) =>
          `${p === null ? '' : `Of the space registered by ${p.by} and still listed, ${percent(p.share)} is registered ${place(p.first, 'in')}, which has ${percent(p.people)} of the people counted here. `}The first space went out before most of the world was connected, in large blocks and under rules that later newcomers could no longer use. Networks that grew later found rationing, waiting lists or a market, and they pay for what others once received. On this reading, when a country came online decides what it holds, and its people had no part in that.`,
      },
      {
        heading: 'As a record of where networks were built',
        text: (p) =>
          `Addresses were given to networks that showed a need for them, and the first networks stood in few places. As others built theirs, rules became the same for all in a region and space went to them${p === null ? '' : `: the coefficient is ${index(p.before)} for blocks registered by ${p.by} and ${index(p.after)} for all`}. A country code says where a holder is registered, not who uses the addresses; one address can serve many people; and IPv6 is available to every network alike. On this reading, addresses are a tool and not wealth, and shares per person measure history rather than need.`,
      },
    ],
    after:
      'This site takes no side. It shows the figures, says how they are made, and leaves the reading to the reader.',
  },
  onward: 'Where every IPv4 address is, and what can still be had, is on the page about',
  onwardLink: 'IPv4 scarcity',
};
