import { ascending } from 'd3';
import { drawLanes, drawLanesOnCard } from '../../charts/lanes/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import { hostOf } from '../../model/address.ts';
import type { Milestone } from '../../model/reference-tables.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import { dataSpan } from '../../published/dates.ts';
import { findMilestone, latestReading } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Credit, WorldFigure } from '../figure.ts';
import { dateCell, nameColumn } from '../tables.ts';
import { IANA_ENDED, TURNING_POINTS, type TurningPoints } from './turning-points.ts';

interface Lane {
  readonly name: string;
  readonly registry: Registry | null;
  readonly turns: readonly Milestone[];
  readonly ends: boolean;
}

/** When IANA and each registry ran out. */
export const ipv4RunOut: WorldFigure = {
  id: 'ipv4-run-out',
  draw(text) {
    const words = text.ipv4.runOut;
    const registries = REGISTRIES.map((registry) =>
      laneOf(registry, TURNING_POINTS[registry]),
    ).sort((a, b) => ascending(a.turns[0]?.date, b.turns[0]?.date));
    const lanes = [ianaLane(words.iana), ...registries];
    if (lanes.some(({ turns }) => turns.length === 0)) return null;
    const open = registries.filter((lane) => !lane.ends);
    const drained = open.filter(({ registry }) => isDrained(registry));
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
        ended: registries.length - open.length,
        registries: registries.length,
        rationing: open.length - drained.length,
        drained: drained.map(({ name }) => name),
      }),
      unit: words.unit,
      sentence,
      drawings: drawLanes(input, sentence),
      card: drawLanesOnCard(input, sentence),
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
          .map(({ name, turn }) => [dateCell(turn.date, text), name, text.milestones[turn.id]]),
      },
      metrics: [],
      sources: lanes.flatMap(({ turns }) => turns.map((turn) => creditOf(turn, text))),
    };
  },
};

function laneOf(registry: Registry, { rationed, tightened, ended }: TurningPoints): Lane {
  const ids = [rationed, ...tightened, ...(ended === null ? [] : [ended])];
  return {
    name: REGISTRY_NAMES[registry],
    registry,
    turns: ids.flatMap((id) => findMilestone(id) ?? []),
    ends: ended !== null,
  };
}

/** Whether a registry's file lists nothing as available, though no turning point says that its pool ended. */
function isDrained(registry: Registry | null): boolean {
  return registry !== null && latestReading('ipv4-available', registry)?.value === 0;
}

/** IANA rationed nothing: its stock ended. */
function ianaLane(name: string): Lane {
  return { name, registry: null, turns: [findMilestone(IANA_ENDED) ?? []].flat(), ends: true };
}

/** The page that states a turning point: who publishes it, and for which day. */
function creditOf({ date, source_url: href }: Milestone, text: Catalogue): Credit {
  const publisher = hostOf(href);
  const on = text.shortDate(date);
  return { text: text.ipv4.runOut.credit({ publisher, on }), href, brief: { publisher } };
}

function pointOf(turn: Milestone, text: Catalogue): string {
  return text.ipv4.runOut.point({
    on: text.shortDate(turn.date),
    words: text.milestones[turn.id],
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
