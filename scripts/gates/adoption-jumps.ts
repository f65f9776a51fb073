import type { Adoption } from '../../src/model/adoption.ts';
import { daysBetween } from '../../src/model/days-between.ts';
import { changedSeries, type SeriesChange } from './adoption-series.ts';
import { type Gate, judgeBy, type Verdict } from './gate.ts';
import { listNames } from './gather-crowd.ts';
import { allowance, percentText } from './quantity.ts';

/**
 * By how much a share may move. From 13 April to 19 July 2026 Google's country shares moved by 23 points at
 * most (the Netherlands) and 16 of 215 by more than 5: one country may leap as an operator switches IPv6 on,
 * but many at once is a file gone wrong.
 */
const ONE = { once: 0.15, monthly: 0.05 };
const MANY = { once: 0.05, monthly: 0.02 };
const MOST_AT_ONCE = 0.2;
/** Fewer countries than this are no crowd. */
const CROWD = 10;
/** Standard errors that chance alone does not exceed; with fewer samples than this a share says nothing. */
const ERRORS = 4;
const FEW_SAMPLES = 100;

/** No country's share of IPv6 users leaps beyond chance, and not many countries' move together. */
export const adoptionJumps: Gate = {
  id: 'adoption-jumps',
  rule: 'no share that moves by over 15 points beyond sampling error, more after a pause; at most a fifth of the countries by over 5',
  evidence:
    'in 97 days of 2026 Google’s shares moved by 23 points at most, and one in 13 by over 5',
  acceptable: true,
  check: (passage) => {
    const moved = changedSeries(passage).filter(isMeasured);
    return [...Map.groupBy(moved, ({ series }) => series)].flatMap(judgeSeries);
  },
};

type Move = SeriesChange & { readonly after: Adoption };

function isMeasured(change: SeriesChange): change is Move {
  const { before, after } = change;
  const isSound = (row: Adoption) => row.samples === null || row.samples >= FEW_SAMPLES;
  return after !== undefined && isSound(before) && isSound(after);
}

/** Where many move, that is the one finding: to accept forty countries one by one would be no judgement. */
function judgeSeries([series, moves]: [string, Move[]]): Verdict[] {
  const restless = moves.filter((move) => distanceOf(move) > toleranceOf(move, MANY));
  const share = restless.length / moves.length;
  const isCrowd = moves.length >= CROWD && share > MOST_AT_ONCE;
  if (!isCrowd) return moves.map(judgeOne);
  const names = restless.map(({ country }) => country).sort();
  return [
    judgeBy(false, {
      key: `${series}/many`,
      saw: `${restless.length} of ${moves.length} countries moved: ${listNames(names)}`,
      expected: `at most ${percentText(MOST_AT_ONCE)} of the countries to move by over 5 points`,
    }),
  ];
}

function judgeOne(move: Move): Verdict {
  const { series, country, before, after } = move;
  const tolerance = toleranceOf(move, ONE);
  return judgeBy(distanceOf(move) <= tolerance, {
    key: `${series}/${country}`,
    saw: `${percentText(before.share)} of ${before.date} became ${percentText(after.share)} of ${after.date}`,
    expected: `a change by at most ${percentText(tolerance)} of the users`,
  });
}

function distanceOf({ before, after }: Move): number {
  return Math.abs(after.share - before.share);
}

function toleranceOf({ before, after }: Move, limit: typeof ONE): number {
  const chance = Math.hypot(errorOf(before), errorOf(after));
  return allowance(limit, daysBetween(before.date, after.date)) + ERRORS * chance;
}

/** Standard error of a share measured on so many users; unknown where the source does not say how many. */
function errorOf({ share, samples }: Adoption): number {
  return samples === null ? 0 : Math.sqrt((share * (1 - share)) / samples);
}
