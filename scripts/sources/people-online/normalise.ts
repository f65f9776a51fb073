import { WORLD } from '../../../src/model/area.ts';
import type { PeopleOnline } from '../../../src/model/people-online.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ForeignRow } from '../comma-separated.ts';
import { newestOf } from '../newest.ts';
import { shareOfPercentage } from '../percentage.ts';
import type { Reporter } from '../reporter.ts';
import type { OnlineColumn } from './parse.ts';

/** Codes that Our World in Data makes up; of them only the world is kept. */
const MADE_UP = /^OWID_/;
const MADE_UP_WORLD = 'OWID_WRL';
/** A share that is older than the newest by more years than this tells nothing of today. */
const OLDEST = 10;

/**
 * The newest share of each country. What is no country of ISO 3166 is left out; so is, with a warning, what is more
 * than ten years older than the newest: such shares are 0 of years before there was an Internet to use.
 */
export function normaliseOnline(
  rows: readonly ForeignRow<OnlineColumn>[],
  countries: ReadonlyMap<string, string>,
  reporter: Reporter,
): { rows: PeopleOnline[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<string, PeopleOnline>();
  for (const { cells, line } of rows) {
    const { iso3, year_of_value: year } = cells;
    const country = iso3 === MADE_UP_WORLD ? WORLD : countries.get(iso3);
    const share = shareOfPercentage(cells.internet_users_pct);
    if (MADE_UP.test(iso3) && country === undefined) continue;
    if (country === undefined)
      problems.push(reporter.warning(line, 'left out: a code that is no country', iso3));
    else if (!/^\d{4}$/.test(year)) problems.push(reporter.error(line, 'expected a year', year));
    else if (share === null)
      problems.push(reporter.error(line, 'expected per cent', cells.internet_users_pct));
    else if (year > (found.get(country)?.year ?? '')) found.set(country, { country, year, share });
  }
  return withoutOld([...found.values()], problems, reporter);
}

function withoutOld(
  found: readonly PeopleOnline[],
  problems: readonly Problem[],
  reporter: Reporter,
) {
  const newest = Number(newestOf(found.map(({ year }) => year)) ?? 0);
  const isOld = ({ year }: PeopleOnline) => Number(year) < newest - OLDEST;
  const old = found.filter(isOld).map(({ country, year }) => `${country} ${year}`);
  const message = `left out: more than ${OLDEST} years older than the newest`;
  return {
    rows: found.filter((row) => !isOld(row)),
    problems: [
      ...problems,
      ...(old.length === 0 ? [] : [reporter.warning(0, message, old.join(', '))]),
    ],
  };
}
