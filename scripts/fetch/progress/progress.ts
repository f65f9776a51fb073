import type { Endpoint } from '../endpoints.ts';
import type { FetchEvent } from '../fetch-all.ts';
import { showTasks } from './show-tasks.ts';
import { type Tally, talliesFor } from './tally.ts';

/** Shows a fetch while it runs. */
export interface Progress {
  onEvent(event: FetchEvent): void;
  /** Resolves when everything has been shown. */
  finish(): Promise<void>;
}

/** What progress is shown with. */
export interface Means {
  readonly output: 'lines' | 'json' | 'quiet';
  /** True when a person looks at a terminal that can redraw its lines. */
  readonly terminal: boolean;
  /** Milliseconds of any clock that only goes forward. */
  now(): number;
  print(line: string): void;
}

/** The progress of fetching these endpoints, one line a source, in the way asked for. */
export function showProgress(endpoints: readonly Endpoint[], means: Means): Progress {
  if (means.output === 'quiet') return { onEvent: () => undefined, finish: async () => undefined };
  if (means.output === 'json') return showJson(means);
  const tallies = talliesFor(endpoints, means.now());
  return means.terminal ? showTasks(tallies, means) : showLines(tallies, means);
}

/** A plain line when a source is done: for logs. */
function showLines(tallies: ReadonlyMap<string, Tally>, { now, print }: Means): Progress {
  return {
    onEvent(event) {
      const tally = tallies.get(event.endpoint.source);
      tally?.take(event, now());
      if (tally?.isDone || (tally && event.kind === 'mismatch'))
        print(`${tally.source.padEnd(20)}${tally.describe()}`);
    },
    finish: async () => undefined,
  };
}

/** One JSON object a file, when it is done, and one for each wait. */
function showJson({ print }: Means): Progress {
  return {
    onEvent(event) {
      if (event.kind === 'mismatch') {
        const { id, source, checksum } = event.endpoint;
        print(JSON.stringify({ event: 'waiting', source, endpoint: id, for: checksum }));
      }
      if (event.kind !== 'done') return;
      const { endpoint, problem, ...rest } = event.fetched;
      const { id, source } = endpoint;
      print(JSON.stringify({ event: 'file', source, endpoint: id, ...rest, problem }));
    },
    finish: async () => undefined,
  };
}
