import { range } from 'd3';
import type { ScatterInput } from '../../charts/scatter/layout.ts';
import { drawScatter, drawScatterOnCard } from '../../charts/scatter/render.ts';
import { QUADRANTS, type Quadrant } from '../../metrics/parts/quadrant.ts';
import { countries, country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { caveatNotes, creditsForAll } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { cornerDates, corners, findCorners, inCorner, peopleIn } from './corner-facts.ts';

const HELD = 'ipv6-per-million';
const USED = 'ipv6-users-google';
/** How many countries of each corner the picture may name: those with most people. */
const NAMED = 3;

/** IPv6 registered per person against users on IPv6, with four corners named in words. */
export const registeredAndUsed: WorldFigure = {
  id: 'ipv6-registered-and-used',
  draw(text) {
    const found = findCorners();
    // Nothing has a place on the scale of what is registered where nobody has any.
    if (!found?.areas.some((one) => one.registered > 0)) return null;
    const { areas, registered, used } = found;
    const dates = cornerDates();
    const words = text.used.scatter;
    const [most, other] = [inCorner('used')[0], inCorner('registered')[0]];
    const isNamed = most !== undefined && other !== undefined;
    const sentence = words.sentence({ registered, used, of: areas.length, isNamed });
    const zeros = areas.filter((one) => one.registered === 0).length;
    const input = inputOf(text);
    return {
      title:
        most && other
          ? words.title({
              used: text.inSentence(country(most.area)),
              usedShare: most.used,
              registered: text.inSentence(country(other.area)),
              registeredShare: other.used,
            })
          : text.used.title(apartOf()),
      unit: words.unit({ held: dates.held, users: dates.used }),
      sentence,
      drawings: drawScatter(input, sentence),
      card: drawScatterOnCard(input, sentence),
      notes: [
        words.named,
        words.small,
        ...(zeros > 0 ? [words.zeros(zeros)] : []),
        ...missingNote(countries().length - areas.length, text),
        ...caveatNotes(USED, text),
      ],
      table: tableOf(text),
      metrics: [HELD, USED],
      sources: creditsForAll([HELD, USED], text),
    };
  },
};

function missingNote(without: number, text: Catalogue): string[] {
  return without === 0 ? [] : [text.used.scatter.missing({ without })];
}

/** In how many of the countries with both numbers one is much and the other little. */
export function apartOf(): { apart: number; of: number } {
  const apart = inCorner('registered').length + inCorner('used').length;
  return { apart, of: corners().areas.length };
}

function inputOf(text: Catalogue): ScatterInput {
  const { areas, registered, used } = corners();
  return {
    middle: { x: registered, y: used },
    dots: areas
      .filter((one) => one.registered > 0)
      .map((one) => {
        const name = text.nameOf(country(one.area));
        const held = text.said['slash32s-per-million'](one.registered);
        const words = text.used.scatter.dot({ name, held, share: one.used });
        return { id: one.area, label: name, x: one.registered, y: one.used, words };
      }),
    corners: {
      topLeft: cornerWords('used', text),
      topRight: cornerWords('both', text),
      bottomLeft: cornerWords('neither', text),
      bottomRight: cornerWords('registered', text),
    },
    named: range(NAMED).flatMap((place) =>
      QUADRANTS.flatMap((quadrant) => inCorner(quadrant)[place]?.area ?? []),
    ),
    say: { x: text.ticked['slash32s-per-million'], y: text.ticked.share },
  };
}

function cornerWords(quadrant: Quadrant, text: Catalogue): [string, string] {
  const [first, second] = text.used.corners[quadrant].lines;
  return [first, text.used.scatter.corner(second, inCorner(quadrant).length)];
}

/** How many countries and people each corner has; the page lists every country, and downloads carry it. */
function tableOf(text: Catalogue): FigureTable {
  const { tableColumns } = text.used.scatter;
  return {
    caption: text.used.kicker,
    head: [
      nameColumn('corner', tableColumns.corner),
      numberColumn('countries', tableColumns.count),
      numberColumn('people', tableColumns.people),
    ],
    rows: QUADRANTS.map((quadrant) => [
      text.used.corners[quadrant].name,
      amountCell(inCorner(quadrant).length, text.full, text),
      amountCell(peopleIn(quadrant), text.full, text),
    ]),
    data: () => dotsOf(text),
  };
}

/** Every country with both numbers, and its corner. */
function dotsOf(text: Catalogue): Pick<FigureTable, 'head' | 'rows'> {
  const { table, scatter, corners: names } = text.used;
  return {
    head: [
      nameColumn('country', table.name),
      nameColumn('corner', scatter.tableColumns.corner),
      numberColumn('ipv6_slash32s_per_million', table.held, 'slash32s-per-million'),
      numberColumn('share_of_users', table.share, 'share'),
    ],
    rows: corners().areas.map((one) => [
      countryCell(one.area, text),
      names[one.quadrant].name,
      amountCell(one.registered, text.written['slash32s-per-million'], text),
      amountCell(one.used, text.written.share, text),
    ]),
  };
}
