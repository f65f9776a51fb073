import { ascending, descending, group, max } from 'd3';
import { hostOf } from '../../model/address.ts';
import type { IotRow } from '../../model/iot.ts';
import type { Data } from '../../published/data.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { DocumentWords } from '../figure.ts';
import type { RuleRow } from '../ipv4/rules.ts';

/** The rows with a number of one kind, newest year first and larger numbers first. */
export function countRows(
  data: Data,
  kind: Exclude<IotRow['kind'], 'protocol'>,
  text: Catalogue,
): RuleRow[] {
  return data.published.iot
    .filter((row) => row.kind === kind)
    .sort(
      (a, b) => descending(a.year ?? '', b.year ?? '') || descending(a.count ?? 0, b.count ?? 0),
    )
    .map((row) => ({
      cells: [
        whatOf(row, text),
        row.count === null ? text.site.noData : text.iot.amount(row.count),
        row.year ?? text.iot.columns.notStated,
        asWritten(row.publisher, text),
        row.said === null ? text.iot.columns.notStated : text.date(row.said),
      ],
      source: sourceOf(row, text),
    }));
}

/** The standards by the year in which each was published; those of which it is not known come last. */
export function standardRows(data: Data, text: Catalogue): RuleRow[] {
  return data.published.iot
    .filter(({ kind }) => kind === 'protocol')
    .sort((a, b) => ascending(a.year ?? '9999', b.year ?? '9999'))
    .map((row) => ({
      cells: [
        whatOf(row, text),
        row.year ?? text.iot.columns.notStated,
        asWritten(row.publisher, text),
      ],
      source: sourceOf(row, text),
    }));
}

/** The words of the pages that state rows, by address. */
export function iotDocuments(
  rows: readonly IotRow[],
  text: Catalogue,
): Readonly<Record<string, DocumentWords>> {
  const byPage = group(rows, ({ source_url }) => source_url);
  return Object.fromEntries(
    [...byPage].map(([href, said]) => [href, documentOf(href, said, text)]),
  );
}

/** Who said it and when last, on which page, and when that was checked. */
function documentOf(href: string, rows: readonly IotRow[], text: Catalogue): DocumentWords {
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
    brief: { publisher: text.row(publishers) },
  };
}

/** What a row counts or does. */
function whatOf({ id }: IotRow, text: Catalogue): string {
  return text.iot.entry(text.iot.entries[id]);
}

function sourceOf({ source_url, checked }: IotRow, text: Catalogue) {
  const on = text.shortDate(checked);
  return { href: source_url, host: text.iot.source({ host: hostOf(source_url), on }) };
}
