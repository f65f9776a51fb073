import { max, sum } from 'd3';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { cumulativeShare, shareByYear } from '../../metrics/parts/share-by-year.ts';
import { WORLD } from '../../model/area.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { codesOf, countries, series, seriesOf } from '../../published/read.ts';
import { creditsFor } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { nameColumn, numberColumn } from '../tables.ts';
import { notesByYear, yearTable } from './by-year.ts';
import { shareOf } from './shares.ts';
import { findSupply } from './supplied.ts';

const ID = 'ipv4-developing-by-year';
const METRIC = 'ipv4-registrations-by-year';
/** The year by whose end the registries' present rules were not yet made: RFC 2050 is of November 1996. */
export const EARLY = '1995';

/** What each country has of the blocks of each year that all files cover, of countries with people. */
export function heldByYear() {
  const years = series('ipv4-gini-by-year', WORLD).map(({ date }) => date);
  const peopled = countries().filter(({ people }) => people !== null);
  const all = seriesOf(METRIC);
  return {
    years,
    countries: peopled.map(({ alpha2 }) => ({ alpha2, points: all[alpha2] ?? [] })),
  };
}

/** How much of the space still listed is in developing countries, by year of first registration. */
export const ipv4DevelopingByYear: WorldFigure = {
  id: ID,
  draw(text) {
    const words = text.fairness.developing;
    const brief = findSupply();
    if (brief === null) return null;
    const members = new Set(codesOf(membersOf('developing', brief.on)));
    const { years, countries: all } = heldByYear();
    const yearly = shareByYear(years, all, (alpha2) => members.has(alpha2));
    const points = cumulativeShare(yearly);
    const [early, last] = [points.find(({ date }) => date === EARLY), points.at(-1)];
    const total = sum(yearly, ({ whole }) => whole);
    // A year in which next to nothing was registered says little, whatever its share.
    const large = yearly.filter(({ whole }) => whole > total / 1000);
    const peakShare = max(large, ({ part, whole }) => part / whole);
    const people = shareOf('developing', brief)?.people;
    if (!early || !last || peakShare === undefined || people === undefined) return null;
    const peaks = large.filter(({ part, whole }) => part / whole === peakShare);
    const sentence = words.sentence({ people, peaks: peaks.map(({ year }) => year), peakShare });
    const input = {
      lines: [
        { label: words.line(last.value), tone: 'warm' as const, points },
        {
          label: words.people(people),
          tone: 'warm-2' as const,
          points: points.map(({ date }) => ({ date, value: people })),
        },
      ],
      breaks: [],
      notes: [],
      say: text.ticked.share,
    };
    return {
      title: words.title({ share: early.value, by: EARLY, all: last.value, to: last.date }),
      unit: words.unit({ files: text.worldMap.filesOf(registryFileSpan()) }),
      sentence,
      drawings: drawTimeline(input, sentence),
      notes: notesByYear(METRIC, last.date, text),
      table: yearTable(
        points,
        [
          nameColumn('year', words.columns.year),
          numberColumn('share_of_addresses', words.columns.share, 'share'),
        ],
        text,
      ),
      metrics: [METRIC],
      sources: creditsFor(METRIC, text),
    };
  },
};
