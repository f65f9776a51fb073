import { max, min } from 'd3';
import { z } from 'zod';
import type { Problem } from '../../../src/model/problem.ts';
import type { WaitingList } from '../../../src/model/scarcity-tables.ts';
import { readJson } from '../json.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import { dayOf, momentIn } from './moment.ts';

const DAY = 24 * 60 * 60 * 1000;

/** One request of ARIN's list: the largest block it asks for, and since when it waits. */
const Request = z.object({
  maximumCidr: z.int().min(8).max(32),
  waitListActionDate: z.string().transform((text, context) => {
    const moment = momentIn(text);
    if (moment !== null) return moment;
    context.issues.push({ code: 'custom', input: text, message: 'expected a moment in UTC' });
    return z.NEVER;
  }),
});

/** What a file says of the list, on one day or on several. */
export interface ListReading {
  readonly records: number;
  readonly rows: readonly WaitingList[];
  readonly problems: readonly Problem[];
}

/**
 * Reads ARIN's own list, every request of it. It has no date: it is dated by its newest request, so that a copy read
 * again later is still of its day. A list without requests is of no day that could be told, which is an error.
 */
export function readList(file: InputFile, reporter: Reporter): ListReading {
  const { value: requests, problems } = readJson(file, z.array(Request), reporter);
  if (requests === null) return { records: 0, rows: [], problems };
  const moments = requests.map(({ waitListActionDate }) => waitListActionDate);
  const [oldest, newest] = [min(moments), max(moments)];
  if (oldest === undefined || newest === undefined) {
    const empty = reporter.error(0, 'expected requests, the newest of which tells the day');
    return { records: 0, rows: [], problems: [empty] };
  }
  const wanting = (length: number) =>
    requests.filter(({ maximumCidr }) => maximumCidr === length).length;
  const row: WaitingList = {
    ...{ registry: 'arin', date: dayOf(newest), requests: requests.length },
    ...{ for_22: wanting(22), for_23: wanting(23), for_24: wanting(24) },
    over_a_year: moments.filter((moment) => moment < yearBefore(newest)).length,
    first_days: Math.floor((newest - oldest) / DAY),
    ...{ source: reporter.source, document_url: null },
  };
  return { records: requests.length, rows: [row], problems: [] };
}

function yearBefore(moment: number): number {
  const date = new Date(moment);
  return date.setUTCFullYear(date.getUTCFullYear() - 1);
}
