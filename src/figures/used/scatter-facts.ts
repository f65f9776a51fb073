import { type Placed, QUADRANTS } from '../../metrics/parts/quadrant.ts';
import type { Data } from '../../published/data.ts';
import { countedBy, spanning } from '../counted.ts';
import { limitsIn } from '../examples.ts';
import { COUNTRY, column, type Facts, type FactTable, numbers } from '../facts.ts';
import { restsOn } from '../rests.ts';
import { type Corners, findCorners, HELD, USED } from './corner-facts.ts';

const CORNER = column('corner', 'term');

/** A country that stands for its corner: of those that may be named the one with most people. */
interface Leader {
  readonly area: string;
  readonly share: number;
}

/** What is registered and what is used, country by country; the corners of both as a summary. */
export interface ScatterFacts extends Facts {
  readonly summary: FactTable;
  readonly corners: Corners;
  /** Who stands for the two corners where registered and used part; `null` where one of them has none to name. */
  readonly apart: { readonly used: Leader; readonly registered: Leader } | null;
  /** Countries that hold no IPv6 at all, which have no place on the scale. */
  readonly zeros: number;
  /** Countries that lack one of the two numbers. */
  readonly without: number;
}

/** What the figure shows; `null` where nobody with a share of users has any IPv6, so that no dot has a place. */
export function scatterFacts(data: Data): ScatterFacts | null {
  const corners = findCorners(data);
  if (!corners?.areas.some(({ registered }) => registered > 0)) return null;
  const { areas } = corners;
  const table = tableOf(data, corners);
  return {
    ...restsOn(data, [HELD, USED]),
    ...{ table, summary: summaryOf(corners, table), corners },
    limits: limitsIn(
      data,
      USED,
      areas.map(({ area }) => area),
    ),
    apart: apartIn(corners),
    zeros: areas.filter(({ registered }) => registered === 0).length,
    without: data.countries.length - areas.length,
  };
}

function apartIn({ by }: Corners): ScatterFacts['apart'] {
  const [used, registered] = [by.used.examples[0], by.registered.examples[0]];
  if (!used || !registered) return null;
  const leaderOf = ({ area, used: share }: Placed): Leader => ({ area, share });
  return { used: leaderOf(used), registered: leaderOf(registered) };
}

function tableOf(data: Data, { areas, dates }: Corners): FactTable {
  return {
    columns: [
      ...[COUNTRY, CORNER, numbers('ipv6_slash32s_per_million', 'slash32s-per-million')],
      numbers('share_of_users', 'share'),
    ],
    rows: areas.map(({ area, quadrant, registered, used }) => ({
      area,
      ...spanning([
        countedBy(data, [HELD], { area, date: dates.held }),
        countedBy(data, [USED], { area, date: dates.used }),
      ]),
      values: { corner: quadrant, ipv6_slash32s_per_million: registered, share_of_users: used },
    })),
  };
}

/** Countries and people of each corner: counted by all who counted its countries. */
function summaryOf({ by }: Corners, { rows }: FactTable): FactTable {
  return {
    columns: [CORNER, numbers('countries'), numbers('people')],
    rows: QUADRANTS.map((corner) => ({
      area: null,
      ...spanning(rows.filter(({ values }) => values.corner === corner)),
      values: { corner, countries: by[corner].areas.length, people: by[corner].people },
    })),
  };
}
