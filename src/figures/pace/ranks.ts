import { ascending, descending } from 'd3';
import { drawBars, drawBarsOnCard } from '../../charts/bars/render.ts';
import { type RankMove, rankMoves } from '../../metrics/parts/pace.ts';
import { countries, country, valueOn, valuesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { hasPace, paceMonths } from './pace-facts.ts';

const METRIC = 'ipv6-held';
const SHOWN = 10;
const TOP = 3;

/** Every country's rank by IPv6 held in the first month and in the newest, among those in both. */
export function ipv6RankMoves(): Map<string, RankMove> {
  const { first, to } = paceMonths();
  const at = (date: string) => valuesOf(METRIC, countries(), date);
  return rankMoves(at(first), at(to));
}

/** Which countries moved furthest in rank by IPv6 space held. */
export const paceRanks: WorldFigure = {
  id: 'pace-rank-moves',
  draw(text) {
    const moves = [...ipv6RankMoves()].sort((a, b) => descending(a[1].gained, b[1].gained));
    const [furthest] = moves;
    if (!furthest || !hasPace()) return null;
    const words = text.pace.ranks;
    const { first, to } = paceMonths();
    const sentence = words.sentence({ names: topNames(moves, text), from: first, to });
    const rows = moves.slice(0, SHOWN).map(([area, move]) => ({
      label: text.nameOf(country(area)),
      value: move.gained,
      words: words.bar({ ...move, held: text.said.slash32s(valueOn(METRIC, area, to) ?? 0) }),
    }));
    return {
      title: words.title({ names: namesWith(furthest[1].gained, moves, text), ...furthest[1] }),
      unit: words.unit({ from: first, to, of: moves.length }),
      sentence,
      drawings: drawBars({ tone: 'cool', rows }, sentence),
      card: drawBarsOnCard({ tone: 'cool', rows }, sentence),
      table: tableOf(moves, text),
      ...restingOn(METRIC, text),
    };
  },
};

type Moves = readonly (readonly [string, RankMove])[];

/** The countries that gained so many places. */
function namesWith(gained: number, moves: Moves, text: Catalogue): string[] {
  return moves
    .filter(([, move]) => move.gained === gained)
    .map(([area]) => text.nameOf(country(area)));
}

function topNames(moves: Moves, text: Catalogue): string[] {
  return [...moves]
    .sort((a, b) => ascending(a[1].now, b[1].now))
    .slice(0, TOP)
    .map(([area, move]) =>
      text.pace.ranks.topThree({ name: text.inSentence(country(area)), ...move }),
    );
}

/** The furthest risers, then the furthest fallers; downloads carry all. */
function tableOf(moves: Moves, text: Catalogue): FigureTable {
  const { columns } = text.pace.ranks;
  const { first, to } = paceMonths();
  const head = [
    nameColumn('country', text.pace.table.columns.name),
    numberColumn('rank_before', columns.before),
    numberColumn('rank_now', columns.now),
    numberColumn('places_gained', columns.gained),
    numberColumn('ipv6_slash32s', columns.held, 'slash32s'),
  ];
  const rowsOf = (shown: Moves) =>
    shown.map(([area, move]) => [
      countryCell(area, text),
      amountCell(move.before, text.full, text),
      amountCell(move.now, text.full, text),
      amountCell(move.gained, text.pace.table.signed, text),
      amountCell(valueOn(METRIC, area, to), text.written.slash32s, text),
    ]);
  return {
    caption: text.pace.ranks.unit({ from: first, to, of: moves.length }),
    head,
    rows: rowsOf([...moves.slice(0, SHOWN), ...moves.slice(-SHOWN)]),
    data: () => ({ head, rows: rowsOf(moves) }),
  };
}
