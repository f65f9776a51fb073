import { describe, expect, it } from 'vitest';
import { entriesAt, OnDemand } from './on-demand.ts';

/** A map of lengths that notes what it was asked to make. */
function lengths(...keys: string[]) {
  const made: string[] = [];
  const map = new OnDemand(keys, (key) => {
    made.push(key);
    return key.length;
  });
  return { made, map };
}

describe('a map on demand', () => {
  it('makes a value when it is asked for, and once', () => {
    const { made, map } = lengths('a', 'bb');
    expect([map.get('bb'), map.get('bb')]).toEqual([2, 2]);
    expect(made).toEqual(['bb']);
  });

  it('knows its keys without making anything', () => {
    const { made, map } = lengths('a', 'bb');
    expect([...map.keys()]).toEqual(['a', 'bb']);
    expect([map.size, map.has('a'), map.has('c')]).toEqual([2, true, false]);
    expect(made).toEqual([]);
  });

  it('gives the entries whose keys fit a pattern without making any other', () => {
    const { made, map } = lengths('a', 'bb', 'b');
    expect(entriesAt(map, /^b/)).toEqual([
      ['bb', 2],
      ['b', 1],
    ]);
    expect(made).toEqual(['bb', 'b']);
  });

  it('has nothing for a key it does not know', () => {
    const { made, map } = lengths('a');
    expect(map.get('c')).toBeUndefined();
    expect(made).toEqual([]);
  });

  it('goes through everything in the order of its keys, as any map', () => {
    const { map } = lengths('bb', 'a');
    map.get('a');
    const seen: [string, number][] = [];
    map.forEach((value, key) => {
      seen.push([key, value]);
    });
    const all = [
      ['bb', 2],
      ['a', 1],
    ];
    expect([[...map], seen, [...new Map(map)]]).toEqual([all, all, all]);
    expect([...map.values()]).toEqual([2, 1]);
  });
});
