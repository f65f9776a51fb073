import { range } from 'd3';
import type { ScatterInput } from '../../charts/scatter/layout.ts';
import { drawScatter, drawScatterOnCard } from '../../charts/scatter/render.ts';
import { type Placed, QUADRANTS, type Quadrant } from '../../metrics/parts/quadrant.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { Figure, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { apartOf } from './corner-facts.ts';
import { type ScatterFacts, scatterFacts } from './scatter-facts.ts';

/** How many countries of each corner the picture names: of those that may be named, with most people. */
const NAMED = 3;

/** IPv6 registered per person against users on IPv6, with four corners named in words. */
export const registeredAndUsed: Figure<ScatterFacts, World> = {
  id: 'ipv6-registered-and-used',
  facts: scatterFacts,
  tell(facts, text) {
    const words = text.used.scatter;
    const { corners, zeros, without } = facts;
    const { registered, used, areas, dates } = corners;
    return {
      title: titleOf(facts, text),
      unit: words.unit({ held: dates.held, users: dates.used }),
      sentence: words.sentence({
        ...{ registered, used, of: areas.length, isNamed: facts.apart !== null },
      }),
      notes: [
        words.named,
        words.small,
        ...(zeros > 0 ? [words.zeros(zeros)] : []),
        ...(without > 0 ? [words.missing({ without })] : []),
        ...caveatWords(facts, text),
      ],
      ...tableOf(facts, text),
    };
  },
  draw(facts, { sentence, unit }, text) {
    const input = inputOf(facts, unit, text);
    return { drawings: drawScatter(input, sentence), card: drawScatterOnCard(input, sentence) };
  },
};

function titleOf({ apart, corners }: ScatterFacts, text: Catalogue): string {
  const { used: on } = corners.dates;
  if (apart === null) return text.used.title({ ...apartOf(corners), on });
  return text.used.scatter.title({
    used: apart.used.area,
    usedShare: apart.used.share,
    registered: apart.registered.area,
    registeredShare: apart.registered.share,
    on,
  });
}

/** How many countries and people each corner has; the page lists every country, and downloads carry it. */
function tableOf({ summary }: ScatterFacts, text: Catalogue): Pick<Words, 'columns' | 'table'> {
  const { kicker, table, corners, scatter } = text.used;
  const { corner, count, people } = scatter.tableColumns;
  const say = { corner: (id: string | number) => corners[id as Quadrant].name };
  const shown = { corner, countries: count, people };
  return {
    columns: {
      ...shown,
      ...{ country: table.name, corner: scatter.cornerIds },
      ...{ ipv6_slash32s_per_million: table.held, share_of_users: table.share },
    },
    table: tellTable(summary, { caption: kicker, columns: shown, say }, text),
  };
}

function inputOf({ corners }: ScatterFacts, about: string, text: Catalogue): ScatterInput {
  const { areas, registered, used, by } = corners;
  const wordsOf = (quadrant: Quadrant): [string, string] => {
    const [first, second] = text.used.corners[quadrant].lines;
    return [first, text.used.scatter.corner(second, by[quadrant].areas.length)];
  };
  return {
    about,
    middle: { x: registered, y: used, text: text.pace.first.medianNote },
    dots: areas.filter((one) => one.registered > 0).map((one) => dotOf(one, text)),
    corners: {
      topLeft: wordsOf('used'),
      topRight: wordsOf('both'),
      bottomLeft: wordsOf('neither'),
      bottomRight: wordsOf('registered'),
    },
    named: range(NAMED).flatMap((place) =>
      QUADRANTS.flatMap((quadrant) => by[quadrant].examples[place]?.area ?? []),
    ),
    say: { x: text.ticked['slash32s-per-million'], y: text.ticked.share },
  };
}

function dotOf({ area, registered, used }: Placed, text: Catalogue): ScatterInput['dots'][number] {
  const words = text.used.scatter.dot({ area, held: registered, share: used });
  return { id: area, label: areaName(area, text), x: registered, y: used, words };
}
