import { ascending, descending } from 'd3';
import type { Published } from '../../published/published.ts';
import { readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Credit } from '../figure.ts';
import type { RuleRow } from '../ipv4/rules.ts';

type Row = Published['iot'][number];

/** The rows with a number of one kind, newest year first and larger numbers first. */
export function countRows(kind: Exclude<Row['kind'], 'protocol'>, text: Catalogue): RuleRow[] {
  return readPublished()
    .iot.filter((row) => row.kind === kind)
    .sort(
      (a, b) => descending(a.year ?? '', b.year ?? '') || descending(a.count ?? 0, b.count ?? 0),
    )
    .map((row) => ({
      cells: [
        whatOf(row, text),
        row.count === null ? text.site.noData : text.iot.amount(row.count),
        row.year ?? text.iot.columns.notStated,
        row.publisher,
        row.said === null ? text.iot.columns.notStated : text.date(row.said),
      ],
      source: sourceOf(row, text),
    }));
}

/** The standards by the year in which each was published; those of which it is not known come last. */
export function standardRows(text: Catalogue): RuleRow[] {
  return readPublished()
    .iot.filter(({ kind }) => kind === 'protocol')
    .sort((a, b) => ascending(a.year ?? '9999', b.year ?? '9999'))
    .map((row) => ({
      cells: [whatOf(row, text), row.year ?? text.iot.columns.notStated, row.publisher],
      source: sourceOf(row, text),
    }));
}

/** Links to the pages that state the given rows, each page once. */
export function iotCredits(ids: readonly string[], text: Catalogue): Credit[] {
  const rows = readPublished().iot.filter(({ id }) => ids.includes(id));
  return [...new Map(rows.map((row) => [row.source_url, creditOf(row, text)])).values()];
}

function creditOf(row: Row, text: Catalogue): Credit {
  const said = row.said === null ? null : text.date(row.said);
  return {
    text: text.iot.credit({ publisher: row.publisher, said, checked: text.date(row.checked) }),
    href: row.source_url,
  };
}

/** What a row counts or does. Throws when the catalogue has no words for it. */
function whatOf({ id }: Row, text: Catalogue): string {
  const words = text.iot.entries[id];
  if (!words) throw new Error(`expected words for ${id} in the catalogue under iot.entries`);
  return text.iot.entry(words);
}

function sourceOf({ source_url, checked }: Row, text: Catalogue) {
  const { hostname } = new URL(source_url);
  const on = text.shortDate(checked);
  return { href: source_url, host: text.iot.source({ host: hostname.replace(/^www\./, ''), on }) };
}
