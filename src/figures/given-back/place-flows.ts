import { flowKeys } from '../../charts/flows/keys.ts';
import type { FlowPanel } from '../../charts/flows/layout.ts';
import { drawFlows } from '../../charts/flows/render.ts';
import type { AreaId } from '../../model/area.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Facts } from '../facts.ts';
import type { Picture, Words } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import {
  columnsOf,
  daysOfAll,
  type FlowYear,
  flowHeads,
  type Totals,
  totalsOf,
  yearsOfAll,
} from './flow-years.ts';

/** What came to and left a country or the members of a group. */
export interface PlaceFlows extends Facts {
  readonly spans: readonly FlowYear[];
  readonly totals: Totals;
}

/** What the words of a place’s flows differ in. */
interface Told {
  /** `null` for the members of a group. */
  readonly area: AreaId | null;
  readonly title: (from: string) => string;
  readonly notes: readonly string[];
}

/** The words of a place's flows; its title is told of the first day, its notes stand before those on the sources. */
export function tellPlace(facts: PlaceFlows, { area, title, notes }: Told, text: Catalogue): Words {
  const { place, unit } = text.givenBack;
  const { from, to } = daysOfAll(facts.spans);
  const columns = flowHeads(text);
  return {
    title: title(from),
    unit,
    sentence: place.sentence({ area, totals: facts.totals, from, to }),
    notes: [...notes, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: unit, columns }, text),
  };
}

/** Draws what was delegated and given back in a place and, below it, what came and went: each where there is any. */
export function drawPlace(
  spans: readonly FlowYear[],
  { sentence }: Words,
  text: Catalogue,
): Picture {
  const { newly, again, back, came, went } = totalsOf(spans);
  const isThere = { given: newly + again + back > 0, moved: came + went > 0 };
  const panels = [
    ...(isThere.given ? [panelOf(spans, 'given', text)] : []),
    ...(isThere.moved ? [panelOf(spans, 'moved', text)] : []),
  ];
  const { ticked, language } = text;
  const input = { panels, years: yearsOfAll(spans), legend: keysOf(isThere, text), language };
  return { drawings: drawFlows({ ...input, say: ticked.addresses }, sentence) };
}

function panelOf(spans: readonly FlowYear[], kind: 'given' | 'moved', text: Catalogue): FlowPanel {
  const label = text.givenBack.panels[kind];
  const isMoved = kind === 'moved';
  return { label, words: '', columns: columnsOf(spans, kind), row: 0, isMoved };
}

function keysOf({ given, moved }: { given: boolean; moved: boolean }, text: Catalogue) {
  const words = text.givenBack.keys;
  return [
    ...(given ? flowKeys({ above: words.given, below: words.back }) : []),
    ...(moved ? flowKeys({ above: words.came, below: words.went }, true) : []),
  ];
}
