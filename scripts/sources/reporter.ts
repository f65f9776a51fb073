import type { Problem } from '../../src/model/problem.ts';

/** Makes problems of one file of one source. `line` counts from 1; 0 is the whole file. */
export interface Reporter {
  /** Id of the source. */
  readonly source: string;
  error(line: number, message: string, value?: string): Problem;
  warning(line: number, message: string, value?: string): Problem;
}

/** A reporter for one file of a source; long values are cut to 200 characters. */
export function reporterOf(source: string, file: string): Reporter {
  const make =
    (severity: Problem['severity']) =>
    (line: number, message: string, value = ''): Problem => ({
      severity,
      source,
      file,
      line,
      message,
      value: value.slice(0, 200),
    });
  return { source, error: make('error'), warning: make('warning') };
}
