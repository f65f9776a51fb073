import { ascending, sum } from 'd3';
import { drawChanges } from '../../charts/changes/render.ts';
import { drawFlows } from '../../charts/flows/render.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { column, DATE, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
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
} from './transfer-years.ts';

const [TO, FROM] = ['ipv4-transferred-to-registry', 'ipv4-transferred-from-registry'] as const;
const METRICS = [TO, FROM];

const COLUMNS = [
  column('registry', 'area'),
  DATE,
  numbers('ipv4_addresses_in', 'addresses'),
  numbers('ipv4_addresses_out', 'addresses'),
];

/** What came to a registry's holders from those of others and what left them, by year and in all. */
interface Balance {
  readonly registry: Registry;
  readonly flows: readonly FlowYear[];
  readonly came: number;
  readonly went: number;
  readonly net: number;
}

interface RegistryTransfers extends Facts, LogSpan {
  readonly registries: readonly Balance[];
}

/** IPv4 addresses that moved between registries, year by year, a panel for each registry. */
export const ipv4TransfersByRegistry: Figure<RegistryTransfers, World> = {
  id: 'ipv4-transfers-by-registry',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): RegistryTransfers | null {
  const span = logSpan(data, METRICS);
  if (span === null) return null;
  const registries = REGISTRIES.map((registry) => balanceOf(data, registry, yearsIn(span)));
  const rows = registries.flatMap((one) => rowsOf(data, one));
  return { ...restsOn(data, METRICS), table: { columns: COLUMNS, rows }, ...span, registries };
}

function balanceOf(data: Data, registry: Registry, years: readonly string[]): Balance {
  const flows = years.map((year) => ({
    year,
    came: amountIn(data, TO, [registry, year]),
    went: amountIn(data, FROM, [registry, year]),
  }));
  const { came, went } = totalsOf(flows);
  return { registry, flows, came, went, net: came - went };
}

/** What left one registry's holders stands in the logs of the others. */
function rowsOf(data: Data, { registry, flows }: Balance): FactRow[] {
  return flows.map(({ year, came, went }) => ({
    area: registry,
    ...countedBy(data, METRICS, { area: registry, date: year }),
    values: { ipv4_addresses_in: came, ipv4_addresses_out: went },
  }));
}

function wordsOf(facts: RegistryTransfers, text: Catalogue): Words {
  const { columns: heads, registries: words, notes } = text.transfers;
  const columns = {
    ...{ registry: heads.registry, date: heads.year },
    ...{ ipv4_addresses_in: heads.in, ipv4_addresses_out: heads.out },
  };
  return {
    title: titleOf(facts, text),
    unit: words.unit,
    sentence: sentenceOf(facts, text),
    notes: [notes.registries, notes.once, notes.partial(facts.upTo), ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: words.unit, columns }, text),
  };
}

function titleOf({ registries }: RegistryTransfers, text: Catalogue): string {
  const named = (holds: (net: number) => boolean) =>
    registries.filter(({ net }) => holds(net)).map(({ registry }) => registry);
  const [gained, lost] = [named((net) => net > 0), named((net) => net < 0)];
  return text.transfers.registries.title({ gained, lost });
}

function sentenceOf(facts: RegistryTransfers, text: Catalogue): string {
  const { registries } = facts;
  const words = text.transfers.registries;
  const span = { total: sum(registries, ({ came }) => came), ...fromTo(facts) };
  const byNet = registries.toSorted((a, b) => ascending(a.net, b.net));
  const [least, most] = [byNet[0], byNet.at(-1)];
  if (!least || !most || least.net === 0) return words.even(span);
  return words.sentence({
    ...span,
    ...{ most: most.registry, mostNet: most.net },
    ...{ least: least.registry, leastNet: least.net },
  });
}

function pictureOf(
  { registries, years }: RegistryTransfers,
  { sentence }: Words,
  text: Catalogue,
): Picture {
  const words = text.transfers.registries;
  const panels = registries.map((one, index) => ({
    label: REGISTRY_NAMES[one.registry],
    words: one.came + one.went === 0 ? words.none : words.panel(one),
    columns: columnsOf(one.flows),
    row: sum(registries.slice(0, index), ({ flows }) => flows.length),
    isMoved: true,
  }));
  const { ticked, language } = text;
  const input = { panels, years, legend: keysOfTransfers(text), say: ticked.addresses, language };
  const card = cardOf(registries, sentence, text);
  return { drawings: drawFlows(input, sentence), ...(card && { card }) };
}

/** What each registry gained or lost: a panel for each would be too small on a card. */
function cardOf(
  registries: readonly Balance[],
  sentence: string,
  text: Catalogue,
): Drawing | undefined {
  const rows = registries.map(({ registry, net }) => ({
    ...{ label: REGISTRY_NAMES[registry], change: net, isSum: false },
    words: text.transfers.registries.net(net),
  }));
  const input = { tone: 'warm' as const, zero: text.full(0), rows, language: text.language };
  return drawChanges(input, sentence).at(-1);
}
