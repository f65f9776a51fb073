import { max, sum } from 'd3';
import { drawTimeline } from '../../charts/timeline/render.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { UNKNOWN_YEAR } from '../../metrics/parts/listing.ts';
import { cumulativeShare, shareByYear, type YearShare } from '../../metrics/parts/share-by-year.ts';
import { WORLD } from '../../model/area.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { membersOf } from '../../published/groups.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { rowsTold } from '../rows-told.ts';
import { tellTable } from '../tell-table.ts';
import { shareOf } from './shares.ts';
import { findSupply } from './supplied.ts';
import { everyFifth, notesByYear, sharedOut, type YearFacts, yearFacts } from './years.ts';

const METRIC = 'ipv4-registrations-by-year';
/** The year by whose end the registries' present rules were not yet made: RFC 2050 is of November 1996. */
export const EARLY = '1995';

interface DevelopingFacts extends YearFacts {
  readonly early: Measured;
  readonly last: Measured;
  /** The years of which most went to these countries, and how much of them that was. */
  readonly peaks: readonly string[];
  readonly peakShare: number;
  /** These countries' share of people. */
  readonly people: number;
}

/** How much of the space still listed is in developing countries, by year of first registration. */
export const ipv4DevelopingByYear: Figure<DevelopingFacts, World> = {
  id: 'ipv4-developing-by-year',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

/** What each country and each line of none has of the blocks of each year that all files cover: together all of it. */
export function heldByYear(data: Data) {
  const areas = Object.entries(data.seriesOf(METRIC)).filter(([area]) => area !== WORLD);
  const years = data.series(METRIC, WORLD).map(({ date }) => date);
  return {
    years: years.filter((year) => year !== UNKNOWN_YEAR),
    areas: areas.map(([area, points]) => ({ area, points })),
  };
}

/** The share of these countries of all that was registered by each year, from the first that is broad enough. */
export function shareOfMembers(data: Data, members: ReadonlySet<string>): Measured[] {
  const { years, areas } = heldByYear(data);
  const since = data.series('ipv4-gini-by-year', WORLD)[0]?.date;
  const shares = cumulativeShare(shareByYear(years, areas, (one) => members.has(one)));
  return since === undefined ? [] : shares.filter(({ date }) => date >= since);
}

function factsOf(data: Data): DevelopingFacts | null {
  const brief = findSupply(data);
  if (brief === null) return null;
  const members = new Set(codesOf(membersOf('developing', brief.on, data)));
  const { years, areas } = heldByYear(data);
  const yearly = shareByYear(years, areas, (area) => members.has(area));
  const points = shareOfMembers(data, members);
  const [early, last] = [points.find(({ date }) => date === EARLY), points.at(-1)];
  const peak = peakOf(yearly);
  const people = shareOf(data, 'developing', brief)?.people;
  if (!early || !last || peak === null || people === undefined) return null;
  return {
    ...yearFacts(data, METRIC, [points, numbers('share_of_addresses', 'share')]),
    ...{ early, last, people, ...peak },
  };
}

/** The years with the largest share. One in which next to nothing was registered says little, whatever its share. */
function peakOf(yearly: readonly YearShare[]): Pick<DevelopingFacts, 'peaks' | 'peakShare'> | null {
  const total = sum(yearly, ({ whole }) => whole);
  const large = yearly.filter(({ whole }) => whole > total / 1000);
  const peakShare = max(large, ({ part, whole }) => part / whole);
  if (peakShare === undefined) return null;
  const peaks = large.filter(({ part, whole }) => part / whole === peakShare);
  return { peaks: peaks.map(({ year }) => year), peakShare };
}

function wordsOf(facts: DevelopingFacts, text: Catalogue): Words {
  const { early, last, people, peaks, peakShare } = facts;
  const { columns: heads, ...words } = text.fairness.developing;
  const columns = { year: heads.year, share_of_addresses: heads.share };
  return {
    title: words.title({ share: early.value, by: EARLY, all: last.value, to: last.date }),
    unit: words.unit({ files: text.worldMap.filesOf(facts.files) }),
    sentence: words.sentence({ people, peaks, peakShare }),
    notes: notesByYear(facts, [sharedOut(facts, false, text)], text),
    columns,
    table: tellTable(
      facts.table,
      { caption: heads.share, columns, rows: everyFifth(facts.table.rows) },
      text,
    ),
  };
}

function pictureOf(
  { points, last, people }: DevelopingFacts,
  { sentence, table }: Words,
  text: Catalogue,
): Picture {
  const words = text.fairness.developing;
  const all = points.map(({ date }) => ({ date, value: people }));
  const lines = [
    { label: words.line(last.value), tone: 'warm' as const, points },
    { label: words.people(people), tone: 'ink' as const, points: all },
  ];
  const input = {
    lines,
    breaks: [],
    notes: [],
    rows: rowsTold(table),
    say: text.ticked.share,
    language: text.language,
  };
  return { drawings: drawTimeline(input, sentence) };
}
