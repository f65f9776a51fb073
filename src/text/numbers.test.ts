import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const numbers = numbersIn('en');

describe('numbers', () => {
  it('are short in prose: three significant digits', () => {
    expect(numbers.short(5371.07)).toBe('5,370');
    expect(numbers.short(27313408)).toBe('27.3 million');
    expect(numbers.short(3687291472)).toBe('3.69 billion');
    expect(numbers.short(0)).toBe('0');
    expect(numbers.short(0.0305)).toBe('0.0305');
  });
  it('are whole in tables', () => {
    expect(numbers.full(27313408)).toBe('27,313,408');
    expect(numbers.full(5371.07692)).toBe('5,371.08');
    expect(numbers.full(-8)).toBe('−8');
    expect(() => numbers.full(1, 7)).toThrow('expected 0 to 6 decimals');
  });
  it('say shares as per cent and changes with their sign', () => {
    expect(numbers.percent(0.8619)).toBe('86.2%');
    expect(numbers.percent(0.0003)).toBe('0.03%');
    expect([3, -0.42, 0].map((value) => numbers.signed(value))).toEqual(['+3.0', '−0.4', '0.0']);
    expect([0.02, -0.02].map((value) => numbers.signed(value))).toEqual(['<+0.1', '>−0.1']);
    expect(numbers.signed(1103, 0)).toBe('+1,103');
    expect(numbersIn('fr').signed(0.02)).toBe('<\u00a0+0,1');
  });
  it('abbreviate a million where its word would have to bend with the sentence', () => {
    const russian = numbersIn('ru');
    expect([27313408, 1.5e6, 3687291472].map(russian.short)).toEqual([
      ...['27,3\u00a0млн', '1,5\u00a0млн', '3,69\u00a0млрд'],
    ]);
  });
});
