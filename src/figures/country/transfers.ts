import { sum } from 'd3';
import { drawFlows } from '../../charts/flows/render.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { DATE, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words } from '../figure.ts';
import {
  amountIn,
  columnsOf,
  type FlowYear,
  fromTo,
  keysOfTransfers,
  type LogSpan,
  logSpan,
  totalsOf,
  yearsIn,
} from '../ipv4/transfer-years.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

const [IN, OUT, WITHIN] = [
  'ipv4-transferred-in',
  'ipv4-transferred-out',
  'ipv4-transferred-within',
] as const;
const METRICS = [IN, OUT, WITHIN];

const COLUMNS = [
  DATE,
  numbers('ipv4_addresses_in', 'addresses'),
  numbers('ipv4_addresses_out', 'addresses'),
  numbers('ipv4_addresses_within', 'addresses'),
];

/** A year of a country: what came in, what went out, and what changed hands within. */
interface CountryYear extends FlowYear {
  readonly stayed: number;
}

interface CountryTransfers extends Facts, LogSpan {
  readonly country: PublishedCountry;
  readonly flows: readonly CountryYear[];
  /** The same of all years together. */
  readonly totals: Omit<CountryYear, 'year'>;
}

/** IPv4 addresses that came from other countries, went to them, or changed hands within, year by year. */
export const countryIpv4Transfers: Figure<CountryTransfers, PublishedCountry> = {
  id: 'country-ipv4-transfers',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data, country: PublishedCountry): CountryTransfers | null {
  const span = logSpan(data, METRICS);
  if (span === null) return null;
  const { alpha2 } = country;
  const flows = yearsIn(span).map((year) => yearOf(data, alpha2, year));
  const totals = { ...totalsOf(flows), stayed: sum(flows, ({ stayed }) => stayed) };
  if (totals.came + totals.went + totals.stayed === 0) return null;
  const rows = flows.map(({ year, came, went, stayed }) => ({
    area: null,
    ...countedBy(data, METRICS, { area: alpha2, date: year }),
    values: { ipv4_addresses_in: came, ipv4_addresses_out: went, ipv4_addresses_within: stayed },
  }));
  return {
    ...restsOn(data, METRICS),
    table: { columns: COLUMNS, rows },
    ...{ ...span, country, flows, totals },
  };
}

function yearOf(data: Data, alpha2: string, year: string): CountryYear {
  const amountOf = (id: (typeof METRICS)[number]) => amountIn(data, id, [alpha2, year]);
  return { year, came: amountOf(IN), went: amountOf(OUT), stayed: amountOf(WITHIN) };
}

function wordsOf(facts: CountryTransfers, text: Catalogue): Words {
  const { country, totals, upTo } = facts;
  const words = text.transfers;
  const { once, country: whose, partial } = words.notes;
  const columns = {
    ...{ date: words.columns.year, ipv4_addresses_in: words.columns.in },
    ipv4_addresses_out: words.columns.out,
    ipv4_addresses_within: words.columns.within,
  };
  return {
    title: words.title(totals),
    unit: words.unit,
    sentence: words.sentence({
      ...{ area: country.alpha2, ...totals, ...fromTo(facts) },
    }),
    notes: [once, whose, partial(upTo), ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: words.unit, columns }, text),
  };
}

/** What crossed the border and, below it, what stayed: each where there is any. */
function pictureOf(
  { flows, years, totals: { came, went, stayed } }: CountryTransfers,
  { sentence }: Words,
  text: Catalogue,
): Picture {
  const [isAcross, isWithin] = [came + went > 0, stayed > 0];
  const panels = [
    ...(isAcross ? [acrossPanel(flows, text)] : []),
    ...(isWithin ? [withinPanel(flows, text)] : []),
  ];
  const legend = isAcross ? keysOfTransfers(text) : [];
  const input = { panels, years, legend, say: text.ticked.addresses, language: text.language };
  return { drawings: drawFlows(input, sentence) };
}

function acrossPanel(flows: readonly CountryYear[], text: Catalogue) {
  const { across, net } = text.transfers.panels;
  const { came, went } = totalsOf(flows);
  return {
    label: across,
    words: net({ net: came - went }),
    columns: columnsOf(flows),
    row: 0,
    isMoved: true,
  };
}

function withinPanel(flows: readonly CountryYear[], text: Catalogue) {
  const words = text.transfers;
  return {
    label: words.panels.within,
    words: words.panels.total(sum(flows, ({ stayed }) => stayed)),
    columns: flows.map(({ year, stayed }) => ({ year: Number(year), above: stayed, below: 0 })),
    row: 0,
  };
}
