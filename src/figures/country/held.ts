import type { TimelineInput } from '../../charts/timeline/layout.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { isMeasured, latest, type Measured } from '../../metrics/parts/latest.ts';
import type { Point } from '../../metrics/parts/series.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { lastOfYears, seriesTable } from '../counted.ts';
import { type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words } from '../figure.ts';
import { movedFromEu } from '../pace/pace-facts.ts';
import { listingOf, restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

/** Space a country holds, month by month. */
interface HeldFacts extends Facts {
  readonly first: Measured;
  readonly last: Measured;
  readonly points: readonly Point[];
  /** Months from which another source takes over. */
  readonly breaks: readonly string[];
  /** True where part of a rise is space that had stood under the EU. */
  readonly isMovedFromEu: boolean;
}

/** What differs between the two families of addresses. */
interface Held {
  readonly metric: 'ipv6-held' | 'ipv4-held';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly unit: 'slash32s' | 'addresses';
  readonly tone: 'cool' | 'warm';
  readonly words: (text: Catalogue) => Omit<Catalogue['country']['figures']['ipv6Held'], 'notes'>;
  readonly notes: (facts: HeldFacts, text: Catalogue) => readonly string[];
}

/** IPv6 space held, month by month. */
export const countryIpv6Held = heldFigure('country-ipv6-held', {
  ...{ metric: 'ipv6-held', column: 'ipv6_slash32s', unit: 'slash32s', tone: 'cool' },
  words: (text) => text.country.figures.ipv6Held,
  notes: ({ isMovedFromEu }, text) => {
    const { unit, movedFromEu } = text.country.figures.ipv6Held.notes;
    return isMovedFromEu ? [unit, movedFromEu] : [unit];
  },
});

/** IPv4 addresses held, in the months that were counted exactly. */
export const countryIpv4Held = heldFigure('country-ipv4-held', {
  ...{ metric: 'ipv4-held', column: 'ipv4_addresses', unit: 'addresses', tone: 'warm' },
  words: (text) => text.country.figures.ipv4Held,
  notes: () => [],
});

function heldFigure(id: FigureId, held: Held): Figure<HeldFacts, PublishedCountry> {
  return {
    id,
    facts: (data, country) => factsOf(data, country, held),
    tell: (facts, text) => wordsOf(facts, held, text),
    draw: (facts, words, text) => pictureOf(facts, words, { held, text }),
  };
}

function factsOf(data: Data, country: PublishedCountry, held: Held): HeldFacts | null {
  const { metric, column, unit } = held;
  const points = data.series(metric, country.alpha2);
  const [first, last] = [points.find(isMeasured), latest(points)];
  if (!first || !last) return null;
  return {
    ...restsOn(data, [metric], listingOf(country)),
    table: seriesTable(data, [metric, country.alpha2], numbers(column, unit)),
    ...{ first, last, points },
    breaks: data.measure(metric).breaks,
    isMovedFromEu: country.registries[0]?.registry === 'ripencc' && movedFromEu(data) !== null,
  };
}

function wordsOf(facts: HeldFacts, held: Held, text: Catalogue): Words {
  const { name, unit } = text.metrics[held.metric];
  const words = held.words(text);
  const columns = { date: text.country.numbers.on, [held.column]: unit };
  return {
    title: words.finding(facts.last.value),
    unit: `${name}, ${unit}`,
    sentence: changeOf(facts, words),
    notes: [...held.notes(facts, text), text.country.figures.broken, ...caveatWords(facts, text)],
    columns,
    table: tellTable(
      facts.table,
      { caption: `${name} (${unit})`, columns, rows: lastOfYears(facts.table.rows) },
      text,
    ),
  };
}

function pictureOf(
  { last, points, breaks }: HeldFacts,
  { sentence }: Words,
  { held, text }: { held: Held; text: Catalogue },
): Picture {
  const input: TimelineInput = {
    lines: [{ label: held.words(text).line(last.value), tone: held.tone, points }],
    breaks,
    notes: [],
    say: text.ticked[held.unit],
  };
  return { drawings: drawTimeline(input, sentence) };
}

function changeOf({ first, last }: HeldFacts, words: ReturnType<Held['words']>): string {
  if (first.date === last.date) return words.one({ value: last.value, on: last.date });
  const span = { from: first.date, to: last.date };
  if (first.value === last.value) return words.same({ value: last.value, ...span });
  return words.grown({ before: first.value, after: last.value, ...span });
}
