import type { Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import type { Facts } from '../facts.ts';
import type { Figure, Words } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { drawPlace } from './draw-place.ts';
import {
  daysOfAll,
  FLOW_COLUMNS,
  FLOW_METRICS,
  type FlowYear,
  flowHeads,
  flowValues,
  flowYears,
  type Totals,
  totalsOf,
} from './flow-years.ts';

interface CountryFlows extends Facts {
  readonly country: PublishedCountry;
  readonly registry: Registry;
  readonly spans: readonly FlowYear[];
  readonly totals: Totals;
}

/** IPv4 addresses that came to a country, went from it, and were given back, by the files of its main registry. */
export const countryIpv4Flows: Figure<CountryFlows, PublishedCountry> = {
  id: 'country-ipv4-flows',
  facts: factsOf,
  tell: wordsOf,
  draw: ({ spans }, words, text) => drawPlace(spans, words, text),
};

function factsOf(data: Data, country: PublishedCountry): CountryFlows | null {
  const registry = country.registries[0]?.registry;
  const spans = flowYears(data, country.alpha2);
  const totals = totalsOf(spans);
  if (!registry || Object.values(totals).every((value) => value === 0)) return null;
  const rows = spans.map((span) => ({
    area: null,
    ...countedBy(data, FLOW_METRICS, { area: country.alpha2, date: span.date }),
    values: flowValues(span),
  }));
  return {
    ...restsOn(data, FLOW_METRICS),
    table: { columns: [...FLOW_COLUMNS], rows },
    ...{ country, registry, spans, totals },
  };
}

function wordsOf(facts: CountryFlows, text: Catalogue): Words {
  const { country, registry, spans, totals } = facts;
  const { place, notes, unit } = text.givenBack;
  const { from, to } = daysOfAll(spans);
  const columns = flowHeads(text);
  return {
    title: place.title({ name: country.alpha2, totals, from }),
    unit,
    sentence: place.sentence({ totals, from, to }),
    notes: [notes.back, notes.oneRegistry(registry), ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: unit, columns }, text),
  };
}
