import { sum } from 'd3';
import { drawFlows } from '../../charts/flows/render.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsForAll } from '../credits.ts';
import type { CountryFigure, DrawnFigure, FigureTable } from '../figure.ts';
import {
  amountIn,
  axisOf,
  columnsOf,
  type FlowYear,
  flowKeys,
  flowsOf,
  logsUpTo,
  totalsOf,
  yearsOf,
} from '../ipv4/transfer-years.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';

const [IN, OUT, WITHIN] = [
  'ipv4-transferred-in',
  'ipv4-transferred-out',
  'ipv4-transferred-within',
] as const;
const METRICS = [IN, OUT, WITHIN];

/** IPv4 addresses that came from other countries, went to them, or changed hands within, year by year. */
export const countryIpv4Transfers: CountryFigure = { id: 'country-ipv4-transfers', draw };

function draw({ alpha2, ...country }: PublishedCountry, text: Catalogue): DrawnFigure | null {
  const years = yearsOf(IN);
  if (years === null) return null;
  const flows = flowsOf(alpha2, [IN, OUT], years);
  const within = flows.map(({ year }) => amountIn(WITHIN, alpha2, year));
  const name = text.inSentence({ alpha2, ...country });
  return viewOfTransfers({ name, flows, within, upTo: logsUpTo(IN) }, text);
}

/** What is known of a country: a value for each year of the logs, from old to new. */
export interface CountryFlows {
  /** Its name as a sentence has it. */
  readonly name: string;
  readonly flows: readonly FlowYear[];
  /** Addresses that changed hands within the country, in the same years. */
  readonly within: readonly number[];
  /** The day with which the logs end. */
  readonly upTo: string;
}

/** The figure of a country's transfers; `null` where there are none. */
export function viewOfTransfers(
  { name, flows, within, upTo }: CountryFlows,
  text: Catalogue,
): DrawnFigure | null {
  const totals = { ...totalsOf(flows), stayed: sum(within) };
  if (totals.came + totals.went + totals.stayed === 0) return null;
  const words = text.transfers;
  const span = { from: flows[0]?.year ?? '', to: flows.at(-1)?.year ?? '' };
  const sentence = words.sentence({ name, ...totals, ...span });
  const panels = panelsOf(flows, within, text);
  const legend = panels.some(({ isAcross }) => isAcross) ? flowKeys(text) : [];
  const input = { panels, years: axisOf(flows), legend, say: text.ticked.addresses };
  return {
    title: words.title(totals),
    unit: words.unit,
    sentence,
    drawings: drawFlows(input, sentence),
    notes: [words.notes.once, words.notes.country, words.notes.partial(upTo)],
    table: tableOf(flows, within, text),
    metrics: METRICS,
    sources: creditsForAll(METRICS, text),
  };
}

/** What crossed the border and, below it, what stayed: each where there is any. */
function panelsOf(flows: readonly FlowYear[], within: readonly number[], text: Catalogue) {
  const words = text.transfers;
  const { came, went } = totalsOf(flows);
  const across = {
    ...{ isAcross: true, label: words.panels.across, tone: 'warm' as const },
    words: words.panels.net({ net: came - went }),
    columns: columnsOf(flows, text),
  };
  const stayed = {
    ...{ isAcross: false, label: words.panels.within, tone: 'warm-2' as const },
    words: words.panels.total(sum(within)),
    columns: flows.map(({ year }, index) => ({
      ...{ year: Number(year), above: within[index] ?? 0, below: 0 },
      words: words.withinColumn({ year, stayed: within[index] ?? 0 }),
    })),
  };
  return [...(came + went > 0 ? [across] : []), ...(sum(within) > 0 ? [stayed] : [])];
}

function tableOf(
  flows: readonly FlowYear[],
  within: readonly number[],
  text: Catalogue,
): FigureTable {
  const { columns, unit } = text.transfers;
  const cell = (value: number | undefined) => amountCell(value, text.full, text);
  return {
    caption: unit,
    head: [
      nameColumn('date', columns.year),
      numberColumn('ipv4_addresses_in', columns.in, 'addresses'),
      numberColumn('ipv4_addresses_out', columns.out, 'addresses'),
      numberColumn('ipv4_addresses_within', columns.within, 'addresses'),
    ],
    rows: flows.map(({ year, came, went }, index) => [
      year,
      cell(came),
      cell(went),
      cell(within[index]),
    ]),
  };
}
