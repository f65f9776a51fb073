import { sum } from 'd3';
import { drawLorenz, drawLorenzOnCard } from '../../charts/lorenz/render.ts';
import { gini } from '../../metrics/parts/gini.ts';
import { heldByLeast, type LorenzPoint, leastFirst, lorenz } from '../../metrics/parts/lorenz.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanning } from '../counted.ts';
import { COUNTRY, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, FigureCell, Picture, ToldTable, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { findSupply, type LeftOut, type SupplyInBrief } from './supplied.ts';

const METRIC = 'ipv4-gini';

const SHARES = [numbers('share_of_people', 'share'), numbers('share_of_addresses', 'share')];

interface LorenzFacts extends Facts {
  /** Its month. */
  readonly on: string;
  readonly curve: readonly LorenzPoint[];
  /** What the less supplied half of people have, and the least supplied nine tenths. */
  readonly half: number;
  readonly ninety: number;
  readonly gini: number;
  readonly leftOut: readonly LeftOut[];
  /** Addresses left out, and their share of all that were counted. */
  readonly addressesLeftOut: number;
  readonly shareLeftOut: number;
}

/** How far from equal the shares of IPv4 are among the people of the world. */
export const ipv4Lorenz: Figure<LorenzFacts, World> = {
  id: 'ipv4-lorenz',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): LorenzFacts | null {
  const brief = findSupply(data);
  if (brief === null) return null;
  const curve = lorenz(brief.countries);
  return {
    ...restsOn(data, [METRIC]),
    ...tablesOf(data, brief, curve),
    ...{ on: brief.on, curve, gini: gini(brief.countries) },
    ...{ half: heldByLeast(curve, 0.5), ninety: heldByLeast(curve, 0.9) },
    ...leftOutOf(brief),
  };
}

/** Every point of the curve, with the country that ends there, and beside it the curve at each tenth of people. */
function tablesOf(data: Data, { on, countries }: SupplyInBrief, curve: readonly LorenzPoint[]) {
  // Each share is of all countries together, so all who counted one of them have a part in it.
  const counted = spanning(
    countries.map(({ country }) => countedBy(data, [METRIC], { area: country.alpha2, date: on })),
  );
  const rowOf = ({ people, amount }: LorenzPoint, area: string | null): FactRow => ({
    ...{ area, ...counted },
    values: { share_of_people: people, share_of_addresses: amount },
  });
  // The curve begins where no country has been counted yet.
  const ends = [null, ...leastFirst(countries).map(({ country }) => country.alpha2)];
  const tenths = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);
  const atTenths = tenths.map((people) => ({ people, amount: heldByLeast(curve, people) }));
  return {
    table: {
      columns: [...SHARES, COUNTRY],
      rows: curve.map((point, index) => rowOf(point, ends[index] ?? null)),
    },
    summary: { columns: SHARES, rows: atTenths.map((point) => rowOf(point, null)) },
  };
}

/** What has addresses in that month but no people to share them. */
function leftOutOf({ leftOut, countries }: SupplyInBrief) {
  const addresses = sum(leftOut, (area) => area.addresses);
  const counted = addresses + sum(countries, ({ amount }) => amount);
  return { leftOut, addressesLeftOut: addresses, shareLeftOut: addresses / counted };
}

function wordsOf(facts: LorenzFacts, text: Catalogue): Words {
  const { on, half, ninety, gini: coefficient } = facts;
  const { columns: heads, ...words } = text.fairness.lorenz;
  const columns = {
    ...{ share_of_people: heads.people, share_of_addresses: heads.addresses },
    country: text.worldMap.country,
  };
  return {
    title: words.title({ share: 1 - ninety }),
    unit: words.unit({ on }),
    sentence: words.sentence({ half, tenth: 1 - ninety, gini: coefficient }),
    notes: [...words.notes, ...leftOutWords(facts, text), ...caveatWords(facts, text)],
    columns,
    table: tableOf(facts, columns, text),
  };
}

function tableOf(
  { on, summary, table }: LorenzFacts,
  columns: Words['columns'],
  text: Catalogue,
): ToldTable {
  const say = { share_of_people: (share: number | string) => text.percent(Number(share)) };
  const caption = text.fairness.lorenz.unit({ on });
  return tellTable(summary ?? table, { caption, columns, say }, text);
}

function leftOutWords(facts: LorenzFacts, text: Catalogue): string[] {
  if (facts.leftOut.length === 0) return [];
  const areas = facts.leftOut.map(({ area }) => area);
  const { addressesLeftOut: addresses, shareLeftOut: share } = facts;
  return [text.fairness.lorenz.leftOut({ areas, addresses, share })];
}

function pictureOf(
  { curve, half, ninety }: LorenzFacts,
  { sentence, table }: Words,
  text: Catalogue,
): Picture {
  const words = text.fairness.lorenz;
  const { equal, across, up } = words;
  const input = {
    curve,
    marks: [
      { people: 0.5, amount: half, text: words.half(half) },
      { people: 0.9, amount: ninety, text: words.ninety(ninety) },
    ],
    rows: table.rows.map((row) => ({ people: shareIn(row[0]), amount: shareIn(row[1]) })),
    ...{ equal, across, up, say: text.ticked.share },
  };
  return { drawings: drawLorenz(input, sentence), card: drawLorenzOnCard(input, sentence) };
}

function shareIn(cell: FigureCell | undefined): number {
  return typeof cell === 'object' ? Number(cell.value) : 0;
}
