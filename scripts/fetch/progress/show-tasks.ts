import { Listr } from 'listr2';
import type { FetchEvent } from '../fetch-all.ts';
import type { Tally } from './tally.ts';

/** Milliseconds between two redrawings of a source's line. */
const FRAME = 200;

interface Task {
  title?: string | undefined;
}

/** What is shown of one source: its line, and the way to say that it is done or has failed. */
interface Line {
  task: Task | null;
  drawn: number;
  end(failure: Error | null): void;
}

/** A line a source, redrawn as its bytes come in. */
export function showTasks(
  tallies: ReadonlyMap<string, Tally>,
  { now }: { now(): number },
): { onEvent(event: FetchEvent): void; finish(): Promise<void> } {
  const lines = new Map<string, Line>();
  const tasks = [...tallies.values()].map((tally) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const line: Line = {
      task: null,
      drawn: Number.NEGATIVE_INFINITY,
      end: (failure) => (failure ? reject(failure) : resolve()),
    };
    lines.set(tally.source, line);
    return {
      title: titleOf(tally),
      task: (_: unknown, task: Task) => {
        line.task = task;
        task.title = titleOf(tally);
        return promise;
      },
    };
  });
  const list = new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    rendererOptions: { showErrorMessage: false, collapseErrors: false, formatOutput: 'truncate' },
  });
  const running = list.run();
  return {
    onEvent(event) {
      const tally = tallies.get(event.endpoint.source);
      const line = lines.get(event.endpoint.source);
      if (!tally || !line) return;
      tally.take(event, now());
      if (!tally.isDone && now() - line.drawn < FRAME) return;
      line.drawn = now();
      if (line.task) line.task.title = titleOf(tally);
      if (tally.isDone) line.end(tally.hasFailed ? new Error(tally.describe()) : null);
    },
    finish: async () => void (await running),
  };
}

function titleOf(tally: Tally): string {
  return `${tally.source.padEnd(20)}${tally.describe()}`;
}
