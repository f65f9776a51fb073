import { isUnattributed, WORLD } from '../../src/model/area.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Table } from '../../src/model/table.ts';
import {
  adoption,
  countries,
  holders,
  holdings,
  population,
  registrations,
  TABLES,
} from '../../src/model/tables.ts';
import type { Claim } from '../sources/source.ts';
import { readTable } from '../tables/csv.ts';
import { rowsOf, type Stored } from './stored.ts';

/** The data as they would be written: text by path, and the rows it was written from. */
export interface Candidate {
  readonly texts: ReadonlyMap<string, string>;
  readonly tables: Stored['tables'];
}

/**
 * Checks the data to be written as a whole. Rules about implausible change between the stored data and the
 * candidate belong in `scripts/gates` and are run from here.
 */
export function checkCandidate(
  candidate: Candidate,
  claims: readonly (Claim & { readonly source: string })[],
): Problem[] {
  return [...checkReadBack(candidate), ...checkCountries(candidate), ...checkClaims(claims)];
}

function checkReadBack({ texts }: Candidate): Problem[] {
  return (TABLES as readonly Table[]).flatMap((table) => {
    const text = texts.get(table.path);
    return text === undefined ? [] : readTable(table, text, table.path).problems;
  });
}

function checkCountries({ tables }: Candidate): Problem[] {
  const known = new Set(rowsOf(tables, countries).map((country) => country.alpha2));
  return [registrations, holdings, holders, adoption, population].flatMap((table) => {
    const areas = new Set(rowsOf(tables, table as Table).map((row) => String(row.country)));
    const strange = [...areas].filter(
      (area) => !known.has(area) && !isUnattributed(area) && area !== WORLD,
    );
    const message = 'expected countries of the list of countries';
    const value = strange.sort().join(' ');
    const { name: source, path: file } = table;
    return strange.length === 0
      ? []
      : [{ severity: 'error' as const, source, file, line: 0, message, value }];
  });
}

/** Two sources that speak of the same registry and day must give the same sums. */
function checkClaims(claims: readonly (Claim & { readonly source: string })[]): Problem[] {
  const first = new Map<string, Claim & { readonly source: string }>();
  return claims.flatMap((claim) => {
    const key = `${claim.registry} ${claim.day}`;
    const other = first.get(key);
    if (!other) first.set(key, claim);
    if (!other || (other.available === claim.available && other.reserved === claim.reserved))
      return [];
    const message = `expected the same IPv4 pool of ${key} from ${other.source} and ${claim.source}`;
    const value = [other, claim].map((c) => `${c.available} + ${c.reserved}`).join(' and ');
    return [
      { severity: 'error' as const, source: claim.source, file: '-', line: 0, message, value },
    ];
  });
}
