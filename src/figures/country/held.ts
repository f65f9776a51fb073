import type { TimelineInput } from '../../charts/timeline/layout.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { latest } from '../../metrics/parts/latest.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { measure, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, restingOn } from '../credits.ts';
import type { CountryFigure, DrawnFigure } from '../figure.ts';
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
  const { unit, ripencc } = text.country.figures.ipv6Held.notes;
  return country.registries[0]?.registry === 'ripencc' ? [unit, ripencc] : [unit];
}

function drawHeld(country: PublishedCountry, text: Catalogue, held: Held): DrawnFigure {
  const points = series(held.metric, country.alpha2);
  const last = latest(points);
  const { name, unit: unitWords } = text.metrics[held.metric];
  const sentence = last === null ? text.country.figures.nothing[held.metric] : changeOf(held);
  return {
    title: last === null ? held.words.title : held.words.finding(last.value),
    unit: `${name}, ${unitWords}`,
    sentence,
    drawings: last === null ? [] : drawings(sentence),
    table:
      last === null
        ? null
        : timeTable(
            { name, unit: measure(held.metric).unit, id: held.column, unitWords, points },
            text,
          ),
    ...restingOn(held.metric, text, {
      notes: [
        ...held.notes(country, text),
        ...(last === null ? [] : [text.country.figures.broken]),
      ],
      only: listingOf(country),
    }),
  };

  function changeOf({ words }: Held): string {
    const known = points.filter((point) => point.value !== null);
    const [first] = known;
    if (!last || !first || first.value === null) return text.country.figures.nothing[held.metric];
    if (first.date === last.date) return words.one({ value: last.value, on: last.date });
    const span = { from: first.date, to: last.date };
    if (first.value === last.value) return words.same({ value: last.value, ...span });
    return words.grown({ before: first.value, after: last.value, ...span });
  }

  function drawings(words: string): string[] {
    const input: TimelineInput = {
      lines: [{ label: held.words.line(last?.value ?? 0), tone: held.tone, points }],
      breaks: measure(held.metric).breaks,
      notes: [],
      say: text.ticked[measure(held.metric).unit],
    };
    return drawTimeline(input, words);
  }
}
