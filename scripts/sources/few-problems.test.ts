import { describe, expect, it } from 'vitest';
import { fewOf, MOST_PROBLEMS } from './few-problems.ts';
import { reporterOf } from './reporter.ts';

const { error, warning } = reporterOf('a', 'b');

describe('the problems of one file', () => {
  it('are all kept where there are few', () => {
    const problems = [warning(1, 'a'), error(2, 'b')];
    expect(fewOf(problems)).toBe(problems);
  });

  it('never lose an error behind a flood of warnings, and say how many more there were', () => {
    const flood = Array.from({ length: MOST_PROBLEMS + 5 }, (_, line) => warning(line, 'a'));
    const few = fewOf([...flood, error(9, 'b')]);
    expect(few).toHaveLength(MOST_PROBLEMS + 2);
    expect(few.slice(-2)).toMatchObject([
      { severity: 'error', message: 'b' },
      { message: '5 more of this file, of which this is the first: a', line: MOST_PROBLEMS },
    ]);
  });
});
