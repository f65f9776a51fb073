import { median } from 'd3';
import { drawLadder, drawLadderOnCard } from '../../charts/ladder/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { findSupply, perPersonOf, type Supplied } from './supplied.ts';

const METRIC = 'ipv4-per-person';
const SHOWN = 10;

/** The countries with most and with fewest IPv4 addresses per person. */
export const ipv4MostAndLeast: WorldFigure = {
  id: 'ipv4-most-and-least',
  draw(text) {
    const words = text.fairness.ladder;
    const supplied = findSupply();
    if (supplied === null) return null;
    const { on, countries } = supplied;
    const some = countries.filter(({ amount }) => amount > 0);
    const [top, low] = [some[0], some.at(-1)];
    if (!top || !low) return null;
    const world = perPersonOf(countries);
    const sentence = words.sentence({
      median: median(countries, ({ perPerson }) => perPerson) ?? 0,
      world,
      above: countries.filter(({ perPerson }) => perPerson > world).length,
      countries: countries.length,
    });
    const input = {
      tone: 'warm' as const,
      lists: [
        { label: words.most, rows: rowsOf(some.slice(0, SHOWN), text) },
        { label: words.least, rows: rowsOf(some.slice(-SHOWN).reverse(), text) },
      ],
      middle: { value: world, text: words.world(words.row({ value: world })) },
      say: text.ticked['addresses-per-person'],
    };
    const none = countries.filter(({ amount }) => amount === 0);
    const names = none.map(({ country }) => text.inSentence(country));
    return {
      title: words.title({
        top: text.inSentence(top.country),
        topValue: top.perPerson,
        low: text.inSentence(low.country),
        lowValue: low.perPerson,
      }),
      unit: words.unit({ on }),
      sentence,
      drawings: drawLadder(input, sentence),
      card: drawLadderOnCard(input, sentence),
      table: tableOf(countries, on, text),
      ...restingOn(METRIC, text, {
        notes: [...(names.length > 0 ? [words.none({ names })] : []), words.small],
      }),
    };
  },
};

function rowsOf(list: readonly Supplied[], text: Catalogue) {
  return list.map(({ country, perPerson }) => ({
    label: text.nameOf(country),
    value: perPerson,
    words: text.fairness.ladder.row({ value: perPerson }),
  }));
}

function tableOf(list: readonly Supplied[], on: string, text: Catalogue): FigureTable {
  const { columns } = text.fairness.ladder;
  return {
    caption: text.fairness.ladder.caption({ on }),
    head: [
      nameColumn('country', columns.country),
      numberColumn('ipv4_addresses_per_person', columns.perPerson, 'addresses-per-person'),
      numberColumn('ipv4_addresses', columns.addresses, 'addresses'),
      numberColumn('people', columns.people),
    ],
    rows: list.map(({ country, perPerson, amount, people }) => [
      countryCell(country.alpha2, text),
      amountCell(perPerson, text.fairness.ladder.written, text),
      amountCell(amount, text.full, text),
      amountCell(people, text.full, text),
    ]),
  };
}
