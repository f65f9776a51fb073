import { drawTimeline } from '../../charts/timeline/render.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { findMilestone, latestReading, series } from '../../published/read.ts';
import { restingOn } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { timeTable } from '../tables.ts';

const METRIC = 'ipv6-users-google-world';
/** The day on which large sites and operators switched IPv6 on for good. */
const LAUNCH = 'world-ipv6-launch';

/** Share of Google users on IPv6 worldwide, month by month, for as long as there is a series. */
export const worldIpv6Users: WorldFigure = {
  id: 'world-ipv6-users',
  draw(text) {
    const points = series(METRIC, WORLD);
    const first = points.find((point): point is Measured => point.value !== null);
    const last = latestReading(METRIC, WORLD);
    if (!first || !last) return null;
    const words = text.worldFigures.worldUsers;
    const countriesOn = newestReadingDate('ipv6-users-google');
    const isBehind = countriesOn !== null && countriesOn.slice(0, 7) > last.date;
    const sentence = words.sentence({
      from: first.date,
      before: first.value,
      to: last.date,
      countriesOn: isBehind ? countriesOn : null,
    });
    const launch = findMilestone(LAUNCH);
    const input = {
      lines: [{ label: words.line(last.value), tone: 'cool' as const, points }],
      breaks: [],
      notes: launch ? [{ date: launch.date, text: text.milestones[LAUNCH] }] : [],
      say: text.ticked.share,
    };
    const { name, unit } = text.metrics[METRIC];
    return {
      title: words.title({ value: last.value, on: last.date }),
      unit: `${name}, ${unit}`,
      sentence,
      drawings: drawTimeline(input, sentence),
      table: timeTable(
        { name, unit: 'share', id: 'share_of_users', unitWords: unit, points },
        text,
      ),
      ...restingOn(METRIC, text),
    };
  },
};
