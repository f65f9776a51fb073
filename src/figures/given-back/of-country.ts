import type { Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import type { Figure, Words } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { FLOW_COLUMNS, FLOW_METRICS, flowValues, flowYears, totalsOf } from './flow-years.ts';
import { drawPlace, type PlaceFlows, tellPlace } from './place-flows.ts';

interface CountryFlows extends PlaceFlows {
  readonly country: PublishedCountry;
  readonly registry: Registry;
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
  const { country, registry, totals } = facts;
  const { place, notes } = text.givenBack;
  const title = (from: string) => place.title({ name: country.alpha2, totals, from });
  const told = { area: country.alpha2, title, notes: [notes.back, notes.oneRegistry(registry)] };
  return tellPlace(facts, told, text);
}
