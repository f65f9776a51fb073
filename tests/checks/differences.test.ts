import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

const build = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);

describe('differences', () => {
  it('finds none between equal files, in whatever order', () => {
    expect(differences(build({ a: '1', b: '2' }), build({ b: '2', a: '1' }))).toEqual([]);
  });

  it('names each file that differs or is missing', () => {
    expect(differences(build({ a: '1', b: '2' }), build({ b: 'x', c: '3' }))).toEqual([
      'a is only in the first',
      'b differs: "2" / "x"',
      'c is only in the second',
    ]);
  });

  it('sees that one file only goes on longer', () => {
    expect(differences(build({ a: '1' }), build({ a: '12' }))).toEqual(['a differs: "1" / "12"']);
  });
});
