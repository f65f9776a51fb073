import type { Problem } from '../../src/model/problem.ts';
import type { Line } from './split-lines.ts';

/** Makes a problem of what is wrong on a line. */
export type Report = (line: number, message: string, value: string) => Problem;

/** Where the cells of a key stand in a line. */
type Places = readonly number[];

/** What reports a line whose key comes twice or out of order; asked for each line in turn. */
export function orderCheck(
  lines: readonly Line[],
  places: Places,
  report: Report,
): (line: Line) => readonly Problem[] {
  return isInOrder(lines, places) ? () => [] : rememberingCheck(places, report);
}

/** True of nearly every table: the key of each line comes after that of the line before, so that none comes twice. */
function isInOrder(lines: readonly Line[], places: Places): boolean {
  return lines.every(({ cells }, at) => {
    const before = lines[at - 1]?.cells;
    return before === undefined || compareKeys(before, cells, places) < 0;
  });
}

/** Remembers the keys seen so far. */
function rememberingCheck(places: Places, report: Report): (line: Line) => Problem[] {
  const seen = new Map<string, number>();
  let previous: Line['cells'] = [];
  return ({ cells, line }) => {
    const key = places.map((place) => cells[place] ?? '');
    const identity = JSON.stringify(key);
    const first = seen.get(identity);
    const sorted = compareKeys(previous, cells, places) <= 0;
    seen.set(identity, first ?? line);
    previous = cells;
    if (first !== undefined) return [report(line, `same key as line ${first}`, key.join(', '))];
    return sorted ? [] : [report(line, 'rows are not sorted by key', key.join(', '))];
  };
}

/** Orders lines by the cells of their keys, one after the other, each by UTF-16 code units: the same on every machine. */
export function compareKeys(a: Line['cells'], b: Line['cells'], places: Places): number {
  for (const place of places) {
    const [left, right] = [a[place] ?? '', b[place] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
