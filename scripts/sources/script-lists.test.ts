import { describe, expect, it } from 'vitest';
import { listPieces } from './script-lists.ts';

const insides = (text: string) => listPieces(text).map(({ inside, end }) => inside + end);

describe('the lists of a script', () => {
  it('are taken apart at every bracket that is none of a string', () => {
    expect(insides('x = [["A", "b [c]"], [1, [2], 3]];')).toEqual([
      ...['[', '"A", "b [c]"]', '1, [', '2]'],
    ]);
  });

  it('have no comments, whatever these hold, and keep their places', () => {
    expect(insides("// Google's [1]\n[2 /* ] */]")).toEqual(['2        ]']);
    expect(listPieces('/* [ */ [1]')[0]?.at).toBe(8);
    expect(insides('["http://a.example/"] /* [1]')).toEqual(['"http://a.example/"]']);
  });

  it('end where a string does not, and the next line begins anew', () => {
    expect(insides('["a\n["b"] [c')).toEqual(['"a', '"b"]', 'c']);
    expect(insides(String.raw`["a\"]"] ["b\\"]`)).toEqual([
      ...[String.raw`"a\"]"]`, String.raw`"b\\"]`],
    ]);
  });
});
