import { ascending, sum } from 'd3';
import { drawChanges } from '../../charts/changes/render.ts';
import { drawFlows } from '../../charts/flows/render.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsForAll } from '../credits.ts';
import type { DrawnFigure, FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';
import {
  axisOf,
  columnsOf,
  type FlowYear,
  flowKeys,
  flowsOf,
  logsUpTo,
  totalsOf,
  yearsOf,
} from './transfer-years.ts';

const [TO, FROM] = ['ipv4-transferred-to-registry', 'ipv4-transferred-from-registry'] as const;

/** IPv4 addresses that moved between registries, year by year, a panel for each registry. */
export const ipv4TransfersByRegistry: WorldFigure = { id: 'ipv4-transfers-by-registry', draw };

/** What came to a registry's holders from those of others and what left them, by year. */
export interface RegistryFlows {
  readonly registry: Registry;
  readonly flows: readonly FlowYear[];
}

/** The same with what it came to. */
interface Balance extends RegistryFlows {
  readonly came: number;
  readonly went: number;
  readonly net: number;
}

function draw(text: Catalogue): DrawnFigure | null {
  const years = yearsOf(TO);
  if (years === null) return null;
  const all = REGISTRIES.map((registry) => ({
    registry,
    flows: flowsOf(registry, [TO, FROM], years),
  }));
  return viewOfRegistries(all, logsUpTo(TO), text);
}

/** The figure of what moved between registries, from logs that end with a day. */
export function viewOfRegistries(
  registries: readonly RegistryFlows[],
  upTo: string,
  text: Catalogue,
): DrawnFigure {
  const all = registries.map(balanced);
  const words = text.transfers;
  const sentence = sentenceOf(all, text);
  const panels = all.map((one) => ({
    label: REGISTRY_NAMES[one.registry],
    words: one.came + one.went === 0 ? words.registries.none : words.registries.panel(one),
    tone: 'warm' as const,
    columns: columnsOf(one.flows, text),
  }));
  const years = axisOf(all[0]?.flows ?? []);
  const input = { panels, years, legend: flowKeys(text), say: text.ticked.addresses };
  const metrics = [TO, FROM];
  return {
    title: titleOf(all, text),
    unit: words.registries.unit,
    sentence,
    drawings: drawFlows(input, sentence),
    card: cardOf(all, sentence, text),
    notes: [words.notes.registries, words.notes.once, words.notes.partial(upTo)],
    table: tableOf(all, text),
    metrics,
    sources: creditsForAll(metrics, text),
  };
}

/** What each registry gained or lost: a panel for each would be too small on a card. */
function cardOf(all: readonly Balance[], sentence: string, text: Catalogue): Drawing | undefined {
  const rows = all.map(({ registry, net }) => ({
    ...{ label: REGISTRY_NAMES[registry], change: net, isSum: false },
    words: text.transfers.registries.net(net),
  }));
  return drawChanges({ tone: 'warm', rows }, sentence).at(-1);
}

function balanced({ registry, flows }: RegistryFlows): Balance {
  const { came, went } = totalsOf(flows);
  return { registry, flows, came, went, net: came - went };
}

function titleOf(all: readonly Balance[], text: Catalogue): string {
  const named = (holds: (net: number) => boolean) =>
    all.filter(({ net }) => holds(net)).map(({ registry }) => REGISTRY_NAMES[registry]);
  const [gained, lost] = [named((net) => net > 0), named((net) => net < 0)];
  return text.transfers.registries.title({ gained, lost });
}

function sentenceOf(all: readonly Balance[], text: Catalogue): string {
  const [from, to] = axisOf(all[0]?.flows ?? []);
  const words = text.transfers.registries;
  const span = { total: sum(all, ({ came }) => came), from: String(from), to: String(to) };
  const byNet = [...all].sort((a, b) => ascending(a.net, b.net));
  const [least, most] = [byNet[0], byNet.at(-1)];
  if (!least || !most || least.net === 0) return words.even(span);
  return words.sentence({
    ...span,
    ...{ most: REGISTRY_NAMES[most.registry], mostNet: most.net },
    ...{ least: REGISTRY_NAMES[least.registry], leastNet: least.net },
  });
}

function tableOf(all: readonly Balance[], text: Catalogue): FigureTable {
  const { columns, registries } = text.transfers;
  return {
    caption: registries.unit,
    head: [
      nameColumn('registry', columns.registry),
      nameColumn('date', columns.year),
      numberColumn('ipv4_addresses_in', columns.in, 'addresses'),
      numberColumn('ipv4_addresses_out', columns.out, 'addresses'),
    ],
    rows: all.flatMap(({ registry, flows }) =>
      flows.map(({ year, came, went }) => [
        REGISTRY_NAMES[registry],
        year,
        amountCell(came, text.full, text),
        amountCell(went, text.full, text),
      ]),
    ),
  };
}
