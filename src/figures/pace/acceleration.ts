import { greatest, sum } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import type { Acceleration } from '../../metrics/parts/pace.ts';
import { countries, country, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { accelerationOf, EU_MOVED, movedFromEu, paceMonths } from './pace-facts.ts';
import { subRegions } from './sub-regions.ts';

const METRIC = 'ipv6-held';

/** In how many countries more IPv6 space was added in the last three years than in the three before. */
export const paceAcceleration: WorldFigure = {
  id: 'pace-acceleration',
  draw(text) {
    const all = everyChange();
    // Shorter than six years, the series tells of no country what it gained before.
    if (all.length === 0) return null;
    const words = text.pace.acceleration;
    const sentence = words.sentence({
      last: sum(all, ({ last }) => last),
      before: sum(all, ({ before }) => before),
      leader: leaderOf(all, text),
    });
    const counts = countKinds(all);
    const rows = KINDS.map((kind) => ({
      label: words.rows[kind],
      value: counts[kind],
      words: text.full(counts[kind]),
    }));
    return {
      title: words.title({ faster: counts.faster, slower: counts.slower + counts.fell }),
      unit: words.unit(paceMonths()),
      sentence,
      drawings: drawBars({ tone: 'cool', rows }, sentence),
      table: tableOf(all, text),
      ...restingOn(METRIC, text, { notes: [words.note({ movedFromEu: movedBefore() })] }),
    };
  },
};

/** The country with most of the gains of the last three years; `null` where there are none. */
function leaderOf(all: readonly Change[], text: Catalogue): { name: string; share: number } | null {
  const leader = greatest(all, ({ last }) => last);
  if (!leader || leader.last <= 0) return null;
  const gains = sum(all, ({ last }) => Math.max(0, last));
  return { name: text.inSentence(country(leader.area)), share: leader.last / gains };
}

/** What was moved from the EU line to countries, where that lies in the earlier three years. */
function movedBefore(): number | null {
  const { from, middle } = paceMonths();
  return from < EU_MOVED && EU_MOVED <= middle ? movedFromEu() : null;
}

/** What a country gained. */
interface Change extends Acceleration {
  readonly area: string;
}

function everyChange(): Change[] {
  return countries().flatMap(({ alpha2 }) => {
    const change = accelerationOf(series(METRIC, alpha2));
    return change === null ? [] : [{ area: alpha2, ...change }];
  });
}

const KINDS = ['faster', 'same', 'slower', 'fell'] as const;
type Kind = (typeof KINDS)[number];

/** A country that holds less than three years ago is told apart from one that merely gains less. */
function kindOf({ last, before }: Acceleration): Kind {
  if (last < 0) return 'fell';
  if (last > before) return 'faster';
  return last === before ? 'same' : 'slower';
}

function countKinds(all: readonly Acceleration[]): Record<Kind, number> {
  const counts = { faster: 0, same: 0, slower: 0, fell: 0 };
  for (const change of all) counts[kindOf(change)] += 1;
  return counts;
}

/** The sums of sub-regions; downloads carry every country that the picture counts. */
function tableOf(all: readonly Change[], text: Catalogue): FigureTable {
  const { columns } = text.pace.acceleration;
  const { columns: heads, signed } = text.pace.table;
  const gains = [
    numberColumn('slash32s_added_last_3_years', columns.last, 'slash32s'),
    numberColumn('slash32s_added_3_years_before', columns.before, 'slash32s'),
  ];
  const cellsOf = ({ last, before }: Acceleration) => [
    amountCell(last, signed, text),
    amountCell(before, signed, text),
  ];
  return {
    caption: `${text.pace.acceleration.unit(paceMonths())}: ${columns.subRegion}`,
    head: [nameColumn('sub_region', columns.subRegion), ...gains],
    rows: subRegions().flatMap(({ code, points }) => {
      const change = accelerationOf(points);
      if (change === null) return [];
      return [[text.regions[code], ...cellsOf(change)]];
    }),
    data: () => ({
      head: [nameColumn('country', heads.name), ...gains],
      rows: all.map((change) => [countryCell(change.area, text), ...cellsOf(change)]),
    }),
  };
}
