import type { AreaId } from '../../model/area.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { seriesTable } from '../counted.ts';
import { numbers } from '../facts.ts';
import type { Figure, Words } from '../figure.ts';
import { drawSeries, type SeriesFacts, seriesFacts, seriesWords } from '../one-series.ts';
import { movedFromEu } from '../pace/pace-facts.ts';
import { listingOf } from '../rests.ts';
import { caveatWords } from '../tell-table.ts';

/** Space a country holds, month by month. */
export interface HeldFacts extends SeriesFacts {
  readonly area: AreaId;
  /** True where part of a rise is space that had stood under the EU. */
  readonly isMovedFromEu: boolean;
}

/** What differs between the two families of addresses. */
interface Held {
  readonly metric: 'ipv6-held' | 'ipv4-held';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly tone: 'cool' | 'warm';
  readonly words: (text: Catalogue) => Omit<Catalogue['country']['figures']['ipv6Held'], 'notes'>;
  readonly notes: (facts: HeldFacts, text: Catalogue) => readonly string[];
}

/** IPv6 space held, month by month. */
export const countryIpv6Held = heldFigure('country-ipv6-held', {
  ...{ metric: 'ipv6-held', column: 'ipv6_slash32s', tone: 'cool' },
  words: (text) => text.country.figures.ipv6Held,
  notes: ({ isMovedFromEu }, text) => {
    const { unit, movedFromEu } = text.country.figures.ipv6Held.notes;
    return isMovedFromEu ? [unit, movedFromEu] : [unit];
  },
});

/** IPv4 addresses held, in the months that were counted exactly over all five registries. */
export const ipv4HeldByAll = heldFigure('country-ipv4-held', {
  ...{ metric: 'ipv4-held', column: 'ipv4_addresses', tone: 'warm' },
  words: (text) => text.country.figures.ipv4Held,
  notes: () => [],
});

function heldFigure(id: FigureId, held: Held): Figure<HeldFacts, PublishedCountry> {
  return {
    id,
    facts: (data, country) => factsOf(data, country, held),
    tell: (facts, text) => wordsOf(facts, held, text),
    draw(facts, words, text) {
      const line = { tone: held.tone, label: held.words(text).line(facts.last.value) };
      return { drawings: drawSeries(facts, { line, words }, text) };
    },
  };
}

function factsOf(data: Data, country: PublishedCountry, held: Held): HeldFacts | null {
  const { metric, column } = held;
  const { unit } = data.measure(metric);
  const facts = seriesFacts(data, {
    metric,
    points: data.series(metric, country.alpha2),
    table: seriesTable(data, [metric, country.alpha2], numbers(column, unit)),
    only: listingOf(country),
  });
  const isOfRipe = country.registries[0]?.registry === 'ripencc';
  return (
    facts && {
      ...facts,
      area: country.alpha2,
      isMovedFromEu: isOfRipe && movedFromEu(data) !== null,
    }
  );
}

function wordsOf(facts: HeldFacts, held: Held, text: Catalogue): Words {
  const words = held.words(text);
  return {
    ...seriesWords(facts, text),
    title: words.finding(facts.last.value),
    sentence: changeOf(facts, words),
    notes: [...held.notes(facts, text), text.country.figures.broken, ...caveatWords(facts, text)],
  };
}

function changeOf({ area, first, last }: HeldFacts, words: ReturnType<Held['words']>): string {
  if (first.date === last.date) return words.one({ area, value: last.value, on: last.date });
  const span = { area, from: first.date, to: last.date };
  if (first.value === last.value) return words.same({ value: last.value, ...span });
  return words.grown({ before: first.value, after: last.value, ...span });
}
