import { descending, sum } from 'd3';
import { flowKeys } from '../../charts/flows/keys.ts';
import { drawFlows } from '../../charts/flows/render.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { column, type Facts } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import {
  columnsOf,
  daysOfAll,
  FLOW_COLUMNS,
  FLOW_METRICS,
  type FlowYear,
  flowHeads,
  flowValues,
  flowYears,
  type Totals,
  totalsOf,
  yearsOfAll,
} from './flow-years.ts';

/** What came to and left one registry's list. */
interface RegistryFlows {
  readonly registry: Registry;
  readonly spans: readonly FlowYear[];
  readonly totals: Totals;
}

interface FlowsByRegistry extends Facts {
  readonly registries: readonly RegistryFlows[];
  readonly totals: Totals;
  readonly from: string;
  readonly to: string;
}

/** IPv4 addresses that were delegated, given back and given again, a panel for each registry whose files tell. */
export const ipv4GivenBackByRegistry: Figure<FlowsByRegistry, World> = {
  id: 'ipv4-given-back-by-registry',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): FlowsByRegistry | null {
  const registries = REGISTRIES.flatMap((registry) => {
    const spans = flowYears(data, registry);
    return spans.length === 0 ? [] : [{ registry, spans, totals: totalsOf(spans) }];
  });
  if (registries.length === 0) return null;
  const rows = registries.flatMap(({ registry, spans }) =>
    spans.map((span) => ({
      area: registry,
      ...countedBy(data, FLOW_METRICS, { area: registry, date: span.date }),
      values: flowValues(span),
    })),
  );
  return {
    ...restsOn(data, FLOW_METRICS),
    table: { columns: [column('registry', 'area'), ...FLOW_COLUMNS], rows },
    ...{ registries, totals: totalsOf(registries.map(({ totals }) => totals)) },
    ...daysOfAll(registries.flatMap(({ spans }) => spans)),
  };
}

function wordsOf(facts: FlowsByRegistry, text: Catalogue): Words {
  const { registries, totals, from, to } = facts;
  const words = text.givenBack;
  const columns = { registry: words.columns.registry, ...flowHeads(text) };
  const most = registries.toSorted((a, b) => descending(a.totals.back, b.totals.back));
  return {
    title: words.registries.title({
      ...{ back: totals.back, from },
      registries: registries.map(({ registry }) => registry),
    }),
    unit: words.unit,
    sentence: words.registries.sentence({
      ...{ from, to, totals },
      each: most.map(({ registry, totals: { back } }) => ({ registry, back })),
    }),
    notes: [words.notes.back, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: words.unit, columns }, text),
  };
}

function pictureOf({ registries }: FlowsByRegistry, { sentence }: Words, text: Catalogue): Picture {
  const { keys, registries: words } = text.givenBack;
  const panels = registries.map(({ registry, spans, totals }, index) => ({
    label: REGISTRY_NAMES[registry],
    words: words.panel(totals.back),
    columns: columnsOf(spans, 'given'),
    row: sum(registries.slice(0, index), (one) => one.spans.length),
  }));
  const legend = flowKeys({ above: keys.given, below: keys.back });
  const years = yearsOfAll(registries.flatMap(({ spans }) => spans));
  const input = { panels, years, legend, say: text.ticked.addresses, language: text.language };
  return { drawings: drawFlows(input, sentence) };
}
