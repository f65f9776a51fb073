import { drawTimeline } from '../../charts/timeline/render.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { lastOfYears, spanning } from '../counted.ts';
import type { FactRow, FactTable } from '../facts.ts';
import type { Figure, Picture, Words } from '../figure.ts';
import { changeOfLine, LISTED, type OwnLine, ownLine } from '../given-back/own-line.ts';
import { breaksTold } from '../one-series.ts';
import { rowsTold } from '../rows-told.ts';
import { tellTable } from '../tell-table.ts';
import { type HeldFacts, ipv4HeldByAll } from './held.ts';

interface Ipv4Held extends HeldFacts {
  /** What its main registry's own files list; `null` where files of its months are not at hand. */
  readonly own: OwnLine | null;
}

/**
 * IPv4 addresses held: a line over all five registries in the months counted exactly, and beside it, never joined, what
 * the own files of the main registry list.
 */
export const countryIpv4Held: Figure<Ipv4Held, PublishedCountry> = {
  id: ipv4HeldByAll.id,
  facts(data, country) {
    const facts = ipv4HeldByAll.facts(data, country);
    const own = ownLine(data, country);
    if (facts === null || own === null) return facts && { ...facts, own: null };
    return {
      ...facts,
      metrics: [...facts.metrics, LISTED],
      origins: [...new Set([...facts.origins, ...own.origins])],
      table: beside(facts.table, own.table),
      own,
    };
  },
  tell: wordsOf,
  draw: pictureOf,
};

/** Both lines as one table: a row a month, without a value where the one or the other has none. */
function beside(held: FactTable, listed: FactTable): FactTable {
  const columns = [...held.columns, ...listed.columns.slice(1)];
  const empty = Object.fromEntries(columns.slice(1).map(({ id }) => [id, null]));
  const months = Map.groupBy([...held.rows, ...listed.rows], ({ date }) => date);
  const rows = [...months.values()].map(
    (parts): FactRow => ({
      ...{ area: null, ...spanning(parts) },
      values: Object.assign({}, empty, ...parts.map(({ values }) => values)),
    }),
  );
  return { columns, rows: rows.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)) };
}

function wordsOf(facts: Ipv4Held, text: Catalogue): Words {
  const words = ipv4HeldByAll.tell(facts, text);
  const { own, table } = facts;
  if (own === null) return words;
  const { country, columns: heads } = text.givenBack.listed;
  const [, held, listed] = table.columns;
  const columns = {
    ...words.columns,
    [held?.id ?? '']: text.metrics[facts.metric].unit,
    [listed?.id ?? '']: heads.addresses(own.registry),
  };
  const { caption } = words.table;
  return {
    ...words,
    sentence: text.paragraph([words.sentence, changeOfLine(own, text, facts.area)]),
    notes: [country.note(own.registry), ...words.notes],
    columns,
    table: tellTable(table, { caption, columns, rows: lastOfYears(table.rows) }, text),
  };
}

function pictureOf(facts: Ipv4Held, words: Words, text: Catalogue): Picture {
  const { own, points, breaks, last } = facts;
  if (own === null) return ipv4HeldByAll.draw(facts, words, text);
  const all = text.country.figures.ipv4Held.line(last.value);
  const lines = [
    { label: all, tone: 'warm', points },
    { label: text.givenBack.listed.country.line(own.registry), tone: 'ink', points: own.points },
  ] as const;
  const crossed = [...new Set([...breaks, ...own.breaks])];
  const rows = rowsTold(words.table);
  const input = {
    language: text.language,
    lines,
    breaks: breaksTold(crossed, text),
    notes: [],
    rows,
    say: text.ticked.addresses,
  };
  return { drawings: drawTimeline(input, words.sentence) };
}
