import { descending, greatest, least } from 'd3';
import { REGIONS } from '../../model/region.ts';
import { findPeopleYear, newestReadingDate, newestValues } from '../../published/dates.ts';
import { countries, countriesOfRegion, country, valuesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, WorldFigure } from '../figure.ts';
import { drawable, drawStripRows, type StripRow, stripRow } from '../strips/strip.ts';
import { mediansTable } from '../strips/strip-tables.ts';
import { nameColumn } from '../tables.ts';

/** IPv4 addresses per person in every country, by region. */
export const ipv4PerPersonByRegion: WorldFigure = {
  id: 'ipv4-per-person-by-region',
  draw: (text) =>
    drawByRegion('ipv4-per-person', text, ({ on }) => {
      const all = [...newestValues('ipv4-per-person', countries()).values()];
      return text.worldFigures.perPerson.sentence({
        on,
        year: findPeopleYear(),
        above: all.filter((value) => value > 1).length,
        below: all.filter((value) => value < 0.1).length,
        withData: all.length,
      });
    }),
};

/** Share of Google users on IPv6 in every country, by region. */
export const ipv6UsersByRegion: WorldFigure = {
  id: 'ipv6-users-by-region',
  draw: (text) =>
    drawByRegion('ipv6-users-google', text, ({ regions, on }) => {
      const spreads = regions.flatMap(spreadOf);
      const best = greatest(spreads, ({ high }) => high[1]);
      const spread = greatest(spreads, ({ gap }) => gap);
      if (!best || !spread) return null;
      const say = ([id, value]: Entry) => `${text.percent(value)} (${text.nameOf(country(id))})`;
      return text.worldFigures.users.sentence({
        on,
        first: text.inSentence(country(best.high[0])),
        firstValue: best.high[1],
        spread: spread.said,
        spreadLow: say(spread.low),
        spreadHigh: say(spread.high),
      });
    }),
};

type Entry = readonly [string, number];

/** A region’s countries, with its name as a sentence has it. */
interface RegionRow extends StripRow {
  readonly said: string;
}

/** Regions by their median, highest first, at one date. */
interface Told {
  readonly regions: readonly RegionRow[];
  readonly on: string;
}

function drawByRegion(
  metric: 'ipv4-per-person' | 'ipv6-users-google',
  text: Catalogue,
  sentenceOf: (told: Told) => string | null,
): DrawnFigure | null {
  const on = newestReadingDate(metric);
  if (on === null) return null;
  const regions = Object.values(REGIONS)
    .map((code) => {
      const values = valuesOf(metric, countriesOfRegion(code), on);
      const row = stripRow(text.regions[code] ?? code, drawable(metric, values));
      return { ...row, said: text.regionInSentence(code) ?? code };
    })
    .filter(({ values }) => values.size > 0)
    .sort((a, b) => descending(a.median, b.median));
  const [top, low] = [regions[0], regions.at(-1)];
  if (!top || !low) return null;
  const { perPerson, users } = text.worldFigures;
  const { title } = metric === 'ipv4-per-person' ? perPerson : users;
  const sentence = sentenceOf({ regions, on });
  if (sentence === null) return null;
  const strip = { metric, on, rows: regions };
  return {
    title: title({ top: top.said, topValue: top.median, low: low.said, lowValue: low.median }),
    unit: text.worldFigures.strip.unit(`${text.metrics[metric].name}, ${text.date(on)}`),
    sentence,
    drawings: drawStripRows(strip, sentence, { text }),
    table: mediansTable(strip, nameColumn('region', text.countriesPage.region), text),
    ...restingOn(metric, text),
  };
}

function spreadOf({ said, values }: RegionRow) {
  const [low, high] = [least(values, ([, value]) => value), greatest(values, ([, value]) => value)];
  return low && high ? [{ said, low, high, gap: high[1] - low[1] }] : [];
}
