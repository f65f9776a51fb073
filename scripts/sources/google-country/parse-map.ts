import type { Problem } from '../../../src/model/problem.ts';
import type { ForeignRow } from '../comma-separated.ts';
import { lineCounter } from '../line-counter.ts';
import type { Reporter } from '../reporter.ts';
import { listPieces } from '../script-lists.ts';
import type { InputFile } from '../source.ts';
import type { GoogleColumn } from './parse.ts';

/** `"AF","Afghanistan",0.68,…`: code, name, per cent; what follows (latency, impact, colour) is not used. */
const CELLS =
  /^\s*["']([A-Z]{2})["']\s*,\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*,\s*(-?\d[\d.]{0,30}(?:[eE][-+]?\d{1,3})?)\s*(?:,|$)/;
/** The comment that says its day, with the rest of its line. */
const DAY = /Per country IPv6 data,? as of ([^\n]{1,100})/i;

/** What Google's map of the day says: its own date, and its rows still as text. */
export interface MapReading {
  /** `YYYY-MM-DD`; null when the file does not say. */
  readonly date: string | null;
  readonly rows: readonly ForeignRow<GoogleColumn>[];
  readonly problems: readonly Problem[];
}

/** Reads the script behind Google's map by country; it is undocumented and is not run. */
export function parseGoogleMap(file: InputFile, reporter: Reporter): MapReading {
  const text = new TextDecoder().decode(file.bytes);
  const lineAt = lineCounter(text);
  const date = dateOf(text);
  const rows: ForeignRow<GoogleColumn>[] = [];
  const problems: Problem[] = [];
  if (date === null)
    problems.push(reporter.error(0, 'expected a comment: Per country IPv6 data, as of <date>.'));
  for (const { at, inside, end } of listPieces(text)) {
    if (!/^\s*["']/.test(inside)) continue;
    const line = lineAt(at);
    const [, country_code = '', google_ipv6 = ''] = CELLS.exec(inside) ?? [];
    if (country_code === '' || end === '') problems.push(faultOf(inside, reporter, line));
    else rows.push({ line, cells: { country_code, google_ipv6 } });
  }
  return { date, rows, problems };
}

/** A list that begins like a country's must be one; any other is told but may be about colours. */
function faultOf(inside: string, reporter: Reporter, line: number): Problem {
  const severity = /^\s*["'][A-Z]{2}["']/.test(inside) ? 'error' : 'warning';
  return reporter[severity](line, 'expected a row ["AF","Afghanistan",0.68,…]', `[${inside}`);
}

/** The day of `as of <date>.`, written `2026-09-20`, `2026/9/20`, `September 20, 2026` or `20 Sep 2026`. */
function dateOf(text: string): string | null {
  const words = DAY.exec(text)?.[1]?.split('*/', 1)[0]?.trim().replace(/\.$/, '');
  if (words === undefined) return null;
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(words) ?? [];
  if (year && month && day)
    return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const time = /[A-Za-z]{3}/.test(words) ? Date.parse(`${words} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function realDay(day: string): string | null {
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
