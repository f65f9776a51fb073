import { ascending } from 'd3';
import { drawBars, drawBarsOnCard } from '../../charts/bars/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { Figure, Picture, ToldTable, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type Move, type RankFacts, rankFacts } from './rank-facts.ts';

const SHOWN = 10;
const TOP = 3;

/** Which countries moved furthest in rank by IPv6 space held. */
export const paceRanks: Figure<RankFacts, World> = {
  id: 'pace-rank-moves',
  facts: rankFacts,
  tell: wordsOf,
  draw: pictureOf,
};

function wordsOf(facts: RankFacts, text: Catalogue): Words {
  const { moves, furthest, months } = facts;
  const words = text.pace.ranks;
  const { first: from, to } = months;
  const columns = {
    country: text.pace.table.columns.name,
    ...{ rank_before: words.columns.before, rank_now: words.columns.now },
    ...{ places_gained: words.columns.gained, ipv6_slash32s: words.columns.held },
  };
  return {
    title: words.title({ areas: furthestAreas(facts), ...furthest }),
    unit: words.unit({ from, to, of: moves.length }),
    sentence: words.sentence({ top: topOf(moves), from, to }),
    notes: caveatWords(facts, text),
    columns,
    table: tableOf(facts, columns, text),
  };
}

/** The countries that gained as many places as the first. */
function furthestAreas({ moves, furthest }: RankFacts): string[] {
  return moves.filter(({ gained }) => gained === furthest.gained).map(({ area }) => area);
}

function topOf(moves: readonly Move[]): Move[] {
  return [...moves].sort((a, b) => ascending(a.now, b.now)).slice(0, TOP);
}

/** The furthest risers, then the furthest fallers; downloads carry all. */
function tableOf(
  { table, moves, months }: RankFacts,
  columns: Words['columns'],
  text: Catalogue,
): ToldTable {
  const { first: from, to } = months;
  const words = {
    ...{ caption: text.pace.ranks.unit({ from, to, of: moves.length }), columns },
    rows: [...table.rows.slice(0, SHOWN), ...table.rows.slice(-SHOWN)],
    say: { places_gained: (value: number | string) => text.signed(Number(value), 0) },
  };
  return tellTable(table, words, text);
}

function pictureOf({ moves }: RankFacts, { sentence }: Words, text: Catalogue): Picture {
  const rows = moves.slice(0, SHOWN).map(({ area, before, now, gained, held }) => ({
    label: areaName(area, text),
    value: gained,
    words: text.pace.ranks.bar({ before, now, held }),
  }));
  const input = { tone: 'cool' as const, rows, language: text.language };
  return { drawings: drawBars(input, sentence), card: drawBarsOnCard(input, sentence) };
}
