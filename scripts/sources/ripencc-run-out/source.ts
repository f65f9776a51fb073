import { makersOf } from '../../../src/model/makers.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import {
  type LastPool,
  lastPool,
  type WaitingList,
  waitingLists,
} from '../../../src/model/scarcity-tables.ts';
import { ofOneFile } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { chooseDays } from './choose-days.ts';
import { parseDays, type RunOutDay } from './parse.ts';

const ID = 'ripencc-run-out';

/**
 * How the RIPE NCC's last addresses ran out and its queue grew, day by day, as somebody collected it from the RIPE
 * NCC's files and pages. The collection ended in 2023 and is brought by hand.
 */
export const ripenccRunOutSource = ofOneFile({
  ...publicationOf(ID),
  places: ['scarcity/ripe-runout-daily-2019-10_2023-03.csv'],
  read(file, { season, reporter }) {
    const { records, days, problems } = parseDays(file, season.today, reporter);
    const chosen = chooseDays(days);
    return {
      via: makersOf(['zajdee']),
      ...{ records, problems, asOf: newestOf(days.map(({ date }) => date)) },
      caveats: ['ends-early', 'not-as-published', 'days-missing'],
      crops: [
        cropOf({
          table: lastPool,
          rows: chosen.map(poolOn),
          replaces: ({ registry }) => registry === 'ripencc',
        }),
        cropOf({
          table: waitingLists,
          rows: chosen.flatMap(queueOf),
          replaces: ({ source }) => source === ID,
        }),
      ],
    };
  },
});

function poolOn({ date, usable }: RunOutDay): LastPool {
  return { registry: 'ripencc', date, addresses: usable };
}

function queueOf({ date, queue }: RunOutDay): WaitingList[] {
  if (queue === null) return [];
  return [
    {
      ...{ registry: 'ripencc', date, requests: queue.requests, first_days: queue.firstDays },
      // Each waits for one block of 256 addresses: the rule knows no other size.
      ...{ for_22: null, for_23: null, for_24: null, over_a_year: null },
      ...{ source: ID, document_url: null },
    },
  ];
}
