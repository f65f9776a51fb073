import { median } from 'd3';
import { drawLadder, drawLadderOnCard } from '../../charts/ladder/render.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { COUNTRY, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { findSupply, perPersonOf, type Supplied } from './supplied.ts';

const METRIC = 'ipv4-per-person';
const SHOWN = 10;

const COLUMNS = [
  COUNTRY,
  numbers('ipv4_addresses_per_person', 'addresses-per-person'),
  numbers('ipv4_addresses', 'addresses'),
  numbers('people'),
];

interface LadderFacts extends Facts {
  readonly on: string;
  /** All with both figures, the most supplied first: those with addresses, and those without any. */
  readonly some: readonly Supplied[];
  readonly none: readonly Supplied[];
  readonly top: Supplied;
  readonly low: Supplied;
  /** Addresses per person over all people, and in the median country; how many countries have more than the first. */
  readonly world: number;
  readonly median: number;
  readonly above: number;
}

/** The countries with most and with fewest IPv4 addresses per person. */
export const ipv4MostAndLeast: Figure<LadderFacts, World> = {
  id: 'ipv4-most-and-least',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): LadderFacts | null {
  const supplied = findSupply(data);
  if (supplied === null) return null;
  const { on, countries } = supplied;
  const some = countries.filter(({ amount }) => amount > 0);
  const [top, low] = [some[0], some.at(-1)];
  if (!top || !low) return null;
  const world = perPersonOf(countries);
  return {
    ...restsOn(data, [METRIC]),
    table: { columns: COLUMNS, rows: countries.map((one) => rowOf(data, one, on)) },
    ...{ on, some, none: countries.filter(({ amount }) => amount === 0), top, low, world },
    median: median(countries, ({ perPerson }) => perPerson) ?? 0,
    above: countries.filter(({ perPerson }) => perPerson > world).length,
  };
}

function rowOf(data: Data, { country, perPerson, amount, people }: Supplied, on: string): FactRow {
  return {
    area: country.alpha2,
    ...countedBy(data, [METRIC], { area: country.alpha2, date: on }),
    values: { ipv4_addresses_per_person: perPerson, ipv4_addresses: amount, people },
  };
}

function wordsOf(facts: LadderFacts, text: Catalogue): Words {
  const { on, top, low, world, above } = facts;
  const { columns: heads, ...words } = text.fairness.ladder;
  const columns = {
    ...{ country: heads.country, ipv4_addresses_per_person: heads.perPerson },
    ...{ ipv4_addresses: heads.addresses, people: heads.people },
  };
  const say = {
    ipv4_addresses_per_person: (value: number | string) => words.written(Number(value)),
  };
  return {
    title: words.title({
      ...{ top: top.country.alpha2, topValue: top.perPerson },
      ...{ low: low.country.alpha2, lowValue: low.perPerson },
    }),
    unit: words.unit({ on }),
    sentence: words.sentence({
      ...{ median: facts.median, world, above, countries: facts.table.rows.length },
    }),
    notes: [...noneWords(facts, text), words.small, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: words.caption({ on }), columns, say }, text),
  };
}

function noneWords({ none }: LadderFacts, text: Catalogue): string[] {
  const areas = none.map(({ country }) => country.alpha2);
  return areas.length > 0 ? [text.fairness.ladder.none({ areas })] : [];
}

function pictureOf({ some, world }: LadderFacts, { sentence }: Words, text: Catalogue): Picture {
  const words = text.fairness.ladder;
  const rungOf = ({ country, perPerson }: Supplied) => ({
    label: text.place(country.alpha2, 'name'),
    value: perPerson,
    words: words.row({ value: perPerson }),
  });
  const input = {
    language: text.language,
    tone: 'warm' as const,
    lists: [
      { label: words.most, rows: some.slice(0, SHOWN).map(rungOf) },
      { label: words.least, rows: some.slice(-SHOWN).reverse().map(rungOf) },
    ],
    middle: { value: world, text: words.world(words.row({ value: world })) },
    say: text.ticked['addresses-per-person'],
  };
  return { drawings: drawLadder(input, sentence), card: drawLadderOnCard(input, sentence) };
}
