import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HISTORY, lineOf } from './history.ts';

const LINE =
  /^20\d\d-\d\d-\d\d,[a-z-]+,[a-z0-9]+,\d+\.\d\d,\d+\.\d\d,(\d+\.\d\d)?,\d+,\d+\.\d+\.\d+$/;

it('keeps a comparison in a line like all others', () => {
  const [head, ...lines] = readFileSync(HISTORY, 'utf8').trimEnd().split('\n');
  expect(head).toBe('day,bench,against,time,memory,files,cores,node');
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  const ratios = { bench: 'build', against: 'ingest', time: 12.345, memory: 2 };
  const line = lineOf(ratios, '2026-11-28T10:00:00Z');
  expect(line).toMatch(/^2026-11-28,build,ingest,12\.3[45],2\.00,,/);
  expect(line.trimEnd()).toMatch(LINE);
  expect(lineOf({ ...ratios, files: 0.5 }, '2026-11-28T10:00:00Z')).toContain(',2.00,0.50,');
});
