import { WORLD } from '../../model/area.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { seriesTable } from '../counted.ts';
import { numbers } from '../facts.ts';
import type { Figure, World } from '../figure.ts';
import { drawSeries, type SeriesFacts, seriesFacts, seriesWords } from '../one-series.ts';
import { caveatWords } from '../tell-table.ts';

const METRIC = 'ipv6-users-google-world';
/** The day on which large sites and operators switched IPv6 on for good. */
const LAUNCH = 'world-ipv6-launch';

/** Users on IPv6 in the world, month by month. */
interface WorldUsersFacts extends SeriesFacts {
  /** The date of the newest shares of countries where the world's series ends before; else `null`. */
  readonly countriesOn: string | null;
  /** The day of the World IPv6 Launch; `null` where the turning points do not have it. */
  readonly launch: string | null;
}

/** Share of Google users on IPv6 worldwide, month by month, for as long as there is a series. */
export const worldIpv6Users: Figure<WorldUsersFacts, World> = {
  id: 'world-ipv6-users',
  facts(data) {
    const table = seriesTable(data, [METRIC, WORLD], numbers('share_of_users', 'share'));
    const points = data.series(METRIC, WORLD);
    const facts = seriesFacts(data, { metric: METRIC, points, table });
    if (facts === null) return null;
    const countriesOn = newestReadingDate('ipv6-users-google', data);
    const isBehind = countriesOn !== null && countriesOn.slice(0, 7) > facts.last.date;
    const launch = data.findMilestone(LAUNCH)?.date ?? null;
    return { ...facts, countriesOn: isBehind ? countriesOn : null, launch };
  },
  tell(facts, text) {
    const { first, last, countriesOn } = facts;
    const words = text.worldFigures.worldUsers;
    return {
      ...seriesWords(facts, text),
      title: words.title({ value: last.value, on: last.date }),
      sentence: words.sentence({
        ...{ from: first.date, before: first.value, to: last.date, countriesOn },
      }),
      notes: caveatWords(facts, text),
    };
  },
  draw(facts, words, text) {
    const { last, launch } = facts;
    const label = text.worldFigures.worldUsers.line(last.value);
    const notes = launch === null ? [] : [{ date: launch, text: text.milestones[LAUNCH] }];
    return {
      drawings: drawSeries(facts, { line: { tone: 'cool', label, notes }, words }, text),
    };
  },
};
