import { ascending } from 'd3';
import { drawLanes } from '../../charts/lanes/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import type { Milestone } from '../../model/reference-tables.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import { dataSpan } from '../../published/dates.ts';
import { readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { WorldFigure } from '../figure.ts';
import { dateCell, nameColumn } from '../tables.ts';

const IANA = 'iana-pool-exhausted';

/** Each registry's turning points on the way to its last address, from old to new. */
const TURNS: Readonly<Record<Registry, readonly string[]>> = {
  afrinic: ['afrinic-phase-1', 'afrinic-phase-2'],
  apnic: ['apnic-final-slash8', 'apnic-slash23'],
  arin: ['arin-waiting-list', 'arin-pool-exhausted'],
  lacnic: ['lacnic-exhaustion-phase', 'lacnic-new-members-only', 'lacnic-last-block'],
  ripencc: ['ripencc-last-slash8', 'ripencc-pool-exhausted'],
};

/** Turning points after which the general pool is used up. */
const ENDS: ReadonlySet<string> = new Set([
  IANA,
  'arin-pool-exhausted',
  'lacnic-last-block',
  'ripencc-pool-exhausted',
]);

interface Lane {
  readonly name: string;
  readonly turns: readonly Milestone[];
  readonly ends: boolean;
}

/** When IANA and each registry ran out. */
export const ipv4RunOut: WorldFigure = {
  id: 'ipv4-run-out',
  draw(text) {
    const words = text.ipv4.runOut;
    const registries = REGISTRIES.map((registry) =>
      laneOf(REGISTRY_NAMES[registry], TURNS[registry]),
    ).sort((a, b) => ascending(a.turns[0]?.date, b.turns[0]?.date));
    const lanes = [laneOf(words.iana, [IANA]), ...registries];
    const ended = registries.filter((lane) => lane.ends).length;
    const sentence = sentenceOf(lanes, text);
    const input = {
      years: [2010, yearsAt(dataSpan().newest)] as const,
      lanes: lanes.map(({ name, turns, ends }) => ({
        label: name,
        ends,
        points: turns.map((turn) => ({ at: yearsAt(turn.date), text: pointOf(turn, text) })),
      })),
    };
    return {
      title: words.title({
        ended,
        registries: registries.length,
        rationing: registries.length - ended,
      }),
      unit: words.unit,
      sentence,
      drawings: drawLanes(input, sentence),
      notes: [words.note],
      table: {
        caption: text.ipv4.runOut.unit,
        head: [
          nameColumn('date', words.columns.on),
          nameColumn('registry', words.columns.registry),
          nameColumn('event', words.columns.what),
        ],
        rows: lanes
          .flatMap(({ name, turns }) => turns.map((turn) => ({ name, turn })))
          .sort((a, b) => ascending(a.turn.date, b.turn.date))
          .map(({ name, turn }) => [
            dateCell(turn.date, text),
            name,
            text.milestones[turn.id] ?? turn.id,
          ]),
      },
      metrics: [],
      sources: lanes.flatMap(({ turns }) =>
        turns.map((turn) => ({ text: pointOf(turn, text), href: turn.source_url })),
      ),
    };
  },
};

function laneOf(name: string, ids: readonly string[]): Lane {
  const turns = ids.map((id) => {
    const turn = readPublished().milestones.find((milestone) => milestone.id === id);
    if (!turn) throw new Error(`There is no milestone ${id}`);
    return turn;
  });
  return { name, turns, ends: turns.some(({ id }) => ENDS.has(id)) };
}

function pointOf(turn: Milestone, text: Catalogue): string {
  return text.ipv4.runOut.point({
    on: text.shortDate(turn.date),
    words: text.milestones[turn.id] ?? turn.id,
  });
}

/** The first of the registries to ration and the last, with the years between them. */
function sentenceOf([iana, ...registries]: readonly Lane[], text: Catalogue): string {
  const [first, last] = [registries[0], registries.at(-1)];
  const [start, end] = [first?.turns[0], last?.turns[0]];
  if (!iana?.turns[0] || !first || !last || !start || !end)
    throw new Error('expected a turning point of IANA and of each registry');
  return text.ipv4.runOut.sentence({
    iana: iana.turns[0].date,
    first: first.name,
    firstOn: start.date,
    last: last.name,
    lastOn: end.date,
    years: Math.round(yearsAt(end.date) - yearsAt(start.date)),
  });
}
