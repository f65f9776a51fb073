import { ascending, descending, groups, max } from 'd3';
import { hostOf } from '../../model/address.ts';
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
  return groups(rows, ({ source_url }) => source_url).map(([href, said]) =>
    creditOf(href, said, text),
  );
}

/** Who said it and when last, on which page, and when that was checked. */
function creditOf(href: string, rows: readonly Row[], text: Catalogue): Credit {
  const said = max(rows, (row) => row.said);
  const checked = max(rows, (row) => row.checked);
  const publishers = [...new Set(rows.map(({ publisher }) => publisher))];
  return {
    text: text.iot.credit({
      publishers,
      said: said ? text.date(said) : null,
      host: hostOf(href),
      checked: checked ? text.date(checked) : null,
    }),
    href,
    brief: { publisher: publishers.join(', ') },
  };
}

/** What a row counts or does. */
function whatOf({ id }: Row, text: Catalogue): string {
  return text.iot.entry(text.iot.entries[id]);
}

function sourceOf({ source_url, checked }: Row, text: Catalogue) {
  const on = text.shortDate(checked);
  return { href: source_url, host: text.iot.source({ host: hostOf(source_url), on }) };
}
