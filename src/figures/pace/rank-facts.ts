import { descending } from 'd3';
import { type RankMove, rankMoves } from '../../metrics/parts/pace.ts';
import type { Data } from '../../published/data.ts';
import { countedBy, spanning } from '../counted.ts';
import { COUNTRY, type FactRow, type Facts, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { HELD, hasPace, type PaceMonths, paceMonths } from './pace-facts.ts';

/** A country's move in rank, and what it holds now. */
export interface Move extends RankMove {
  readonly area: string;
  readonly held: number;
}

/** How far countries moved in rank from the first month to the newest. */
export interface RankFacts extends Facts {
  /** From the furthest riser to the furthest faller. */
  readonly moves: readonly Move[];
  readonly furthest: Move;
  readonly months: PaceMonths;
}

/** Every country's rank by IPv6 held in the first month and in the newest, among those in both. */
export function ipv6RankMoves(data: Data): Map<string, RankMove> {
  const { first, to } = paceMonths(data);
  const at = (date: string) => data.valuesOf(HELD, data.countries, date);
  return rankMoves(at(first), at(to));
}

const COLUMNS = [
  COUNTRY,
  ...['rank_before', 'rank_now', 'places_gained'].map((id) => numbers(id)),
  numbers('ipv6_slash32s', 'slash32s'),
];

/** The facts of all moves; `null` where there is no more than a month to tell them by. */
export function rankFacts(data: Data): RankFacts | null {
  const months = paceMonths(data);
  const moves = [...ipv6RankMoves(data)]
    .map(([area, move]) => ({ area, ...move, held: data.valueOn(HELD, area, months.to) ?? 0 }))
    .sort((a, b) => descending(a.gained, b.gained));
  const [furthest] = moves;
  if (!furthest || !hasPace(data)) return null;
  return {
    ...restsOn(data, [HELD]),
    table: { columns: COLUMNS, rows: moves.map((move) => rowOf(data, move, months)) },
    ...{ moves, furthest, months },
  };
}

function rowOf(data: Data, move: Move, { first, to }: PaceMonths): FactRow {
  const { area, before, now, gained, held } = move;
  return {
    area,
    ...spanning([first, to].map((date) => countedBy(data, [HELD], { area, date }))),
    values: { rank_before: before, rank_now: now, places_gained: gained, ipv6_slash32s: held },
  };
}
