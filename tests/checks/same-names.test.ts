import { describe, expect, it } from 'vitest';
import { findSameNames } from './same-names.ts';

describe('names on a page', () => {
  it('of links may be alike where they lead to one address, or to a page and a place of it', () => {
    expect(findSameNames('<a href="/a/">A</a><a href="/a/">A</a><a href="/a/#b">A</a>')).toEqual(
      [],
    );
    expect(findSameNames('<a href="/a/?c=1">A</a><a href="/a/">A</a>')).toEqual([]);
    expect(findSameNames('<a href="/a/">A</a><a href="/b/">A</a>')).toEqual(['A: /a/ and /b/']);
    expect(findSameNames('<a href="/a/?c=1">A</a><a href="/a/?c=2"><b>A</b></a>')).toHaveLength(1);
  });

  it('of a link may be that of the entry it leads to on the page', () => {
    const list = '<a href="#x">X</a><ul><li id="x"><a href="https://x.example/">X</a></li></ul>';
    expect(findSameNames(list)).toEqual([]);
    expect(findSameNames(list.replace('id="x"', 'id="y"'))).toHaveLength(1);
  });

  it('of buttons and summaries are told apart by what else names them', () => {
    expect(findSameNames('<button>Copy</button><button>Copy</button>')).toEqual([
      'button Copy: 2 times',
    ]);
    const named = (id: string) =>
      `<h2 id="${id}">${id}</h2><details><summary id="${id}-t" aria-labelledby="${id}-t ${id}">Table</summary></details>`;
    expect(findSameNames(named('a') + named('b'))).toEqual([]);
    expect(findSameNames('<button aria-label="B">A</button><button>A</button>')).toEqual([]);
  });

  it('count for nothing where nobody hears them', () => {
    expect(findSameNames('<noscript><a href="/a/">A</a></noscript><a href="/b/">A</a>')).toEqual(
      [],
    );
  });
});
