import { Listr } from 'listr2';

/** Milliseconds between two redrawings of a line. */
const FRAME = 200;

interface Task {
  title?: string | undefined;
}

/** What is shown of one task: its line, and the way to say that it is done or has failed. */
interface Line {
  task: Task | null;
  drawn: number;
  end(failure: Error | null): void;
}

/** Lines of a terminal, one a task, that are redrawn in place while all of them go on. */
export interface TaskLines {
  /** Redraws the line of a task, unless it was redrawn just now. */
  draw(key: string): void;
  /** Draws a line for the last time: done, or failed. */
  end(key: string, failure: Error | null): void;
  /** Resolves when every task has ended and been shown. */
  finish(): Promise<void>;
}

/** Shows tasks by what each says of itself; `now` is in milliseconds, of any clock that only goes forward. */
export function showTaskLines(
  titles: ReadonlyMap<string, () => string>,
  { now }: { now(): number },
): TaskLines {
  const lines = new Map<string, Line>();
  const tasks = [...titles].map(([key, title]) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const line: Line = {
      task: null,
      drawn: Number.NEGATIVE_INFINITY,
      end: (failure) => (failure ? reject(failure) : resolve()),
    };
    lines.set(key, line);
    return {
      title: title(),
      task: (_: unknown, task: Task) => {
        line.task = task;
        task.title = title();
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
  const draw = (key: string) => {
    const line = lines.get(key);
    if (line?.task) line.task.title = titles.get(key)?.();
    if (line) line.drawn = now();
  };
  return {
    draw(key) {
      if (now() - (lines.get(key)?.drawn ?? 0) >= FRAME) draw(key);
    },
    end(key, failure) {
      draw(key);
      lines.get(key)?.end(failure);
    },
    finish: async () => void (await running),
  };
}
