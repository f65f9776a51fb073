import { sum } from 'd3';
import { drawLorenz, drawLorenzOnCard } from '../../charts/lorenz/render.ts';
import { gini } from '../../metrics/parts/gini.ts';
import { heldByLeast, type LorenzPoint, leastFirst, lorenz } from '../../metrics/parts/lorenz.ts';
import { isUnattributed } from '../../model/area.ts';
import { country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureCell, FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { findSupply, type SupplyInBrief } from './supplied.ts';

const METRIC = 'ipv4-gini';

/** How far from equal the shares of IPv4 are among the people of the world. */
export const ipv4Lorenz: WorldFigure = {
  id: 'ipv4-lorenz',
  draw(text) {
    const words = text.fairness.lorenz;
    const brief = findSupply();
    if (brief === null) return null;
    const curve = lorenz(brief.countries);
    const half = heldByLeast(curve, 0.5);
    const ninety = heldByLeast(curve, 0.9);
    const sentence = words.sentence({ half, tenth: 1 - ninety, gini: gini(brief.countries) });
    const input = {
      curve,
      marks: [
        { people: 0.5, amount: half, text: words.half(half) },
        { people: 0.9, amount: ninety, text: words.ninety(ninety) },
      ],
      equal: words.equal,
      across: words.across,
      up: words.up,
      say: text.ticked.share,
    };
    return {
      title: words.title({ share: 1 - ninety }),
      unit: words.unit({ on: brief.on }),
      sentence,
      drawings: drawLorenz(input, sentence),
      card: drawLorenzOnCard(input, sentence),
      table: tableOf(curve, brief, text),
      ...restingOn(METRIC, text, { notes: [...words.notes, ...leftOut(brief, text)] }),
    };
  },
};

/** The curve begins where nobody has been counted yet. */
const NO_COUNTRY = { text: '', value: null };

/** The curve at each tenth of people; downloads carry every point of it, and the country that ends there. */
function tableOf(
  curve: readonly LorenzPoint[],
  brief: SupplyInBrief,
  text: Catalogue,
): FigureTable {
  const { columns, unit } = text.fairness.lorenz;
  const head = [
    numberColumn('share_of_people', columns.people, 'share'),
    numberColumn('share_of_addresses', columns.addresses, 'share'),
  ];
  const tenths = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);
  const ends: FigureCell[] = [
    NO_COUNTRY,
    ...leastFirst(brief.countries).map(({ country: { alpha2 } }) => countryCell(alpha2, text)),
  ];
  const rowsOf = (points: readonly LorenzPoint[]) =>
    points.map(({ people, amount }) => [
      amountCell(people, text.percent, text),
      amountCell(amount, text.written.share, text),
    ]);
  return {
    caption: unit({ on: brief.on }),
    head,
    rows: rowsOf(tenths.map((people) => ({ people, amount: heldByLeast(curve, people) }))),
    data: () => ({
      head: [...head, nameColumn('country', text.worldMap.country)],
      rows: rowsOf(curve).map((row, index) => [...row, ends[index] ?? NO_COUNTRY]),
    }),
  };
}

/** Names what has addresses in that month but no people to share them. */
function leftOut(brief: SupplyInBrief, text: Catalogue): string[] {
  if (brief.leftOut.length === 0) return [];
  const addresses = sum(brief.leftOut, (area) => area.addresses);
  const counted = addresses + sum(brief.countries, ({ amount }) => amount);
  const names = brief.leftOut.map(({ area }) =>
    isUnattributed(area) ? text.unattributed[area] : text.inSentence(country(area)),
  );
  return [text.fairness.lorenz.leftOut({ names, addresses, share: addresses / counted })];
}
