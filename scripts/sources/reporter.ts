import type { Problem } from '../../src/model/problem.ts';

/** Makes problems of one file of one source. `line` counts from 1; 0 is the whole file. */
export interface Reporter {
  /** Id of the source. */
  readonly source: string;
  error(line: number, message: string, value?: string): Problem;
  warning(line: number, message: string, value?: string): Problem;
}

/** What is told of one thing has an end, whatever a file may name its keys and cells. */
const LONGEST_MESSAGE = 400;
const LONGEST_VALUE = 200;

/** A reporter for one file of a source; long values are cut to 200 characters, messages to 400. */
export function reporterOf(source: string, file: string): Reporter {
  const make =
    (severity: Problem['severity']) =>
    (line: number, message: string, value = ''): Problem => ({
      severity,
      source,
      file,
      line,
      message: message.slice(0, LONGEST_MESSAGE),
      value: value.slice(0, LONGEST_VALUE),
    });
  return { source, error: make('error'), warning: make('warning') };
}
