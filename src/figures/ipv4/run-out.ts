import { max } from 'd3';
import { drawLanes, drawLanesOnCard } from '../../charts/lanes/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import type { MilestoneId } from '../../model/milestone.ts';
import type { Milestone } from '../../model/reference-tables.ts';
import { REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { datedDocument } from '../dated-document.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { tellTable } from '../tell-table.ts';
import { IANA, type RunOutFacts, runOutFacts } from './run-out-facts.ts';

/** When IANA and each registry ran out. */
export const ipv4RunOut: Figure<RunOutFacts, World> = {
  id: 'ipv4-run-out',
  facts: runOutFacts,
  tell: wordsOf,
  draw: pictureOf,
};

function wordsOf(facts: RunOutFacts, text: Catalogue): Words {
  const { columns: heads, ...words } = text.ipv4.runOut;
  const columns = { date: heads.on, registry: heads.registry, event: heads.what };
  const unit = words.unit({ newest: max(facts.table.rows, ({ date }) => date) ?? '' });
  const say = {
    registry: (name: number | string) => (name === IANA ? words.iana : String(name)),
    event: (id: number | string) => text.milestones[id as MilestoneId],
  };
  return {
    title: titleOf(facts, text),
    unit,
    sentence: sentenceOf(facts, text),
    notes: [words.note],
    columns,
    table: tellTable(facts.table, { caption: unit, columns, say }, text),
    documents: documentsOf(facts, text),
  };
}

function titleOf({ registries }: RunOutFacts, text: Catalogue): string {
  const open = registries.filter(({ ends }) => !ends);
  const drained = open.filter(({ isDrained }) => isDrained);
  return text.ipv4.runOut.title({
    ended: registries.length - open.length,
    registries: registries.length,
    rationing: open.length - drained.length,
    drained: drained.map(({ registry }) => registry),
  });
}

/** The first of the registries to ration and the last, with the years between them. */
function sentenceOf({ iana, first, last }: RunOutFacts, text: Catalogue): string {
  return text.ipv4.runOut.sentence({
    iana: iana.starts,
    ...{ first: first.registry, firstOn: first.starts },
    ...{ last: last.registry, lastOn: last.starts },
    years: Math.round(yearsAt(last.starts) - yearsAt(first.starts)),
  });
}

/** The pages that state the turning points: who publishes each, and for which day. */
function documentsOf({ iana, registries }: RunOutFacts, text: Catalogue) {
  const turns = [iana, ...registries].flatMap((lane) => lane.turns);
  return Object.fromEntries(
    turns.map(({ source_url, date }) => [source_url, datedDocument(source_url, date, text)]),
  );
}

function pictureOf(facts: RunOutFacts, { sentence }: Words, text: Catalogue): Picture {
  const input = {
    language: text.language,
    years: [2010, yearsAt(facts.until)] as const,
    lanes: [facts.iana, ...facts.registries].map((lane) => ({
      ...{ label: nameOf(lane, text), ends: lane.ends },
      points: lane.turns.map((turn) => ({ at: yearsAt(turn.date), text: pointOf(turn, text) })),
    })),
  };
  return { drawings: drawLanes(input, sentence), card: drawLanesOnCard(input, sentence) };
}

function pointOf({ id, date }: Milestone, text: Catalogue): string {
  return text.ipv4.runOut.point({ on: text.shortDate(date), words: text.milestones[id] });
}

function nameOf({ registry }: { registry: Registry | null }, text: Catalogue): string {
  return registry === null ? text.ipv4.runOut.iana : REGISTRY_NAMES[registry];
}
