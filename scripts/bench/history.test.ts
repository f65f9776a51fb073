import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HISTORY, lineOf } from './history.ts';

const LINE = /^20\d\d-\d\d-\d\d,[a-z]+,\d+\.\d\d,\d+\.\d\d,\d+,\d+\.\d+\.\d+$/;

it('keeps a comparison in a line like all others', () => {
  const [head, ...lines] = readFileSync(HISTORY, 'utf8').trimEnd().split('\n');
  expect(head).toBe('day,bench,time,memory,cores,node');
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  const line = lineOf({ bench: 'build', time: 12.345, memory: 2 }, '2026-11-28T10:00:00Z');
  expect(line).toMatch(/^2026-11-28,build,12\.3[45],2\.00,/);
  expect(line.trimEnd()).toMatch(LINE);
});
