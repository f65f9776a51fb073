import { greatest } from 'd3';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { type GroupPoint, groupSeries } from '../../metrics/parts/group-measures.ts';
import { isMeasured, latest, valueAt } from '../../metrics/parts/latest.ts';
import type { Point } from '../../metrics/parts/series.ts';
import type { GroupId } from '../../model/group.ts';
import { newestValues } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { codesOf, countries, country, measure, seriesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, GroupFigure } from '../figure.ts';
import { movedFromEu } from '../pace/pace-facts.ts';
import { timeTable } from '../tables.ts';
import { membershipMonth } from './group-facts.ts';

const METRIC = 'ipv6-held';

/** IPv6 space that a group's members hold together, month by month; `null` where fewer than two months have data. */
export const groupIpv6Held: GroupFigure = { id: 'group-ipv6-held', draw: drawHeld };

function drawHeld(group: GroupId, text: Catalogue): DrawnFigure | null {
  const members = membersOf(group, membershipMonth());
  const points = groupSeries(seriesOf(METRIC), codesOf(members));
  const [first, last] = [points.find(isMeasured), latest(points)];
  const leader = greatest(newestValues(METRIC, members), ([, value]) => value);
  if (!first || !last || !leader || first.date === last.date) return null;
  const words = text.groups.held;
  const world = groupSeries(seriesOf(METRIC), codesOf(countries()));
  const sentence = words.sentence({
    from: first.date,
    to: last.date,
    before: first.value,
    after: last.value,
    leader: text.inSentence(country(leader[0])),
    leaderShare: last.value === 0 ? null : leader[1] / last.value,
  });
  const { name, unit: unitWords } = text.metrics[METRIC];
  const input = {
    lines: [{ label: words.line(last.value), tone: 'cool' as const, points }],
    breaks: measure(METRIC).breaks,
    notes: [],
    say: text.ticked.slash32s,
  };
  return {
    title: words.title({
      name: text.groups.all[group].name,
      times: timesBetween(points, first.date, last.date),
      world: timesBetween(world, first.date, last.date),
      from: first.date,
      now: last.value,
    }),
    unit: `${name}, ${unitWords}`,
    sentence,
    drawings: drawTimeline(input, sentence),
    table: timeTable({ name, unit: 'slash32s', id: 'ipv6_slash32s', unitWords, points }, text),
    ...restingOn(METRIC, text, {
      notes: [
        text.groups.fixed({ on: membershipMonth(), movedFromEu: movedFromEu() }),
        text.country.figures.broken,
        ...fewerNote(points, text),
      ],
    }),
  };
}

/** How many times of what it was in one month an amount is in another; `null` where it was none. */
function timesBetween(points: readonly Point[], from: string, to: string): number | null {
  const [before, after] = [valueAt(points, from), valueAt(points, to)];
  return before && after !== null ? after / before : null;
}

/** Says in how many months fewer members are listed than in the fullest one. */
function fewerNote(points: readonly GroupPoint[], text: Catalogue): string[] {
  const counts = points.map(({ withData }) => withData);
  const most = Math.max(...counts);
  const fewer = counts.filter((count) => count < most);
  if (fewer.length === 0) return [];
  return [text.groups.fewer({ months: fewer.length, least: Math.min(...fewer), members: most })];
}
