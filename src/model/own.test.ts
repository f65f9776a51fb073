import { describe, expect, it } from 'vitest';
import { own } from './own.ts';

describe('what a record holds', () => {
  it('is found by its key', () => {
    expect(own({ a: 0 }, 'a')).toBe(0);
    expect(own(JSON.parse('{"__proto__": 1}'), '__proto__')).toBe(1);
  });

  it.each(['b', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'is nothing under %s',
    (key) => expect(own({ a: 0 }, key)).toBeUndefined(),
  );
});
