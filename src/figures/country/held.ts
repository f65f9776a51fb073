import type { TimelineInput } from '../../charts/timeline/layout.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { isMeasured, latest, type Measured } from '../../metrics/parts/latest.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { measure, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, restingOn } from '../credits.ts';
import type { CountryFigure, DrawnFigure } from '../figure.ts';
import { movedFromEu } from '../pace/pace-facts.ts';
import { timeTable } from '../tables.ts';

/** IPv6 space held, month by month. */
export const countryIpv6Held: CountryFigure = {
  id: 'country-ipv6-held',
  draw: (country, text) =>
    drawHeld(country, text, {
      metric: 'ipv6-held',
      column: 'ipv6_slash32s',
      tone: 'cool',
      words: text.country.figures.ipv6Held,
      notes: ipv6Notes,
    }),
};

/** IPv4 addresses held, in the months that were counted exactly. */
export const countryIpv4Held: CountryFigure = {
  id: 'country-ipv4-held',
  draw: (country, text) =>
    drawHeld(country, text, {
      metric: 'ipv4-held',
      column: 'ipv4_addresses',
      tone: 'warm',
      words: text.country.figures.ipv4Held,
      notes: () => [],
    }),
};

interface Held {
  readonly metric: 'ipv6-held' | 'ipv4-held';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly tone: 'cool' | 'warm';
  readonly words: Omit<Catalogue['country']['figures']['ipv6Held'], 'notes'>;
  /** What to mind beside the caveats of the sources. */
  readonly notes: (country: PublishedCountry, text: Catalogue) => readonly string[];
}

function ipv6Notes(country: PublishedCountry, text: Catalogue): string[] {
  const { unit, movedFromEu: moved } = text.country.figures.ipv6Held.notes;
  const isServed = country.registries[0]?.registry === 'ripencc';
  return isServed && movedFromEu() !== null ? [unit, moved] : [unit];
}

function drawHeld(country: PublishedCountry, text: Catalogue, held: Held): DrawnFigure | null {
  const points = series(held.metric, country.alpha2);
  const [first] = points.filter(isMeasured);
  const last = latest(points);
  if (!first || !last) return null;
  const { name, unit: unitWords } = text.metrics[held.metric];
  const { unit } = measure(held.metric);
  const sentence = changeOf(held, first, last);
  const input: TimelineInput = {
    lines: [{ label: held.words.line(last.value), tone: held.tone, points }],
    breaks: measure(held.metric).breaks,
    notes: [],
    say: text.ticked[unit],
  };
  return {
    title: held.words.finding(last.value),
    unit: `${name}, ${unitWords}`,
    sentence,
    drawings: drawTimeline(input, sentence),
    table: timeTable({ name, unit, id: held.column, unitWords, points }, text),
    ...restingOn(held.metric, text, {
      notes: [...held.notes(country, text), text.country.figures.broken],
      only: listingOf(country),
    }),
  };
}

function changeOf({ words }: Held, first: Measured, last: Measured): string {
  if (first.date === last.date) return words.one({ value: last.value, on: last.date });
  const span = { from: first.date, to: last.date };
  if (first.value === last.value) return words.same({ value: last.value, ...span });
  return words.grown({ before: first.value, after: last.value, ...span });
}
