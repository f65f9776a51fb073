import { createContext, runInContext } from 'node:vm';

const context = createContext({ work: null });

/**
 * Does work that others’ bytes steer, and ends it behind `longest` milliseconds: then the result is null. The last
 * bound, behind those that count, should a library follow something for ever.
 */
export function withinTime<Result>(longest: number, work: () => Result): Result | null {
  const done: { result?: Result } = {};
  context.work = () => {
    done.result = work();
  };
  try {
    // Not for safety but for its time limit, which ends even what never comes back by itself.
    runInContext('work()', context, { timeout: longest });
    return done.result as Result;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
    return null;
  } finally {
    context.work = null;
  }
}
