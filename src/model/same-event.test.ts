import { describe, expect, it } from 'vitest';
import { type Happening, isSameEvent, withOthers } from './same-event.ts';

const RIPE: Happening = { name: 'RIPE 94', place: 'Vilnius', country: 'LT', start: '2027-05-24' };
const like = (changes: Partial<Happening>): Happening => ({ ...RIPE, ...changes });

describe('isSameEvent', () => {
  it.each([
    [{ name: 'Ripe‑94' }, 'spelt otherwise'],
    [{ start: '2027-05' }, 'in the month'],
    [{ place: 'Vilnius, Lithuania', country: null }, 'with the country in the place'],
    [{ place: 'Town hall, Vilnius' }, 'with the house before the town'],
    [{ place: 'Vilnius town hall' }, 'with the house behind the town'],
  ])('is true of %j: %s', (changes, _how) => {
    expect(isSameEvent(RIPE, like(changes))).toBe(true);
    expect(isSameEvent(like(changes), RIPE)).toBe(true);
  });

  it.each([
    [{ name: 'RIPE 95' }, 'another title'],
    [{ start: '2027-05-25' }, 'a day later'],
    [{ place: '', country: null }, 'no place known'],
    [{ place: 'Vilniusville', country: null }, 'a longer word'],
    [{ place: 'New Vilnius', country: null }, 'another name'],
    [{ start: '2027-06' }, 'another month'],
    [{ start: null }, 'no date'],
    [{ country: 'ES' }, 'another country'],
    [{ place: 'Kaunas' }, 'another town'],
  ])('is false of %j: %s', (changes, _how) => {
    expect(isSameEvent(RIPE, like(changes))).toBe(false);
  });
});

describe('withOthers', () => {
  it('keeps what was entered by hand whole, and adds what is none of it', () => {
    const hand = [like({ start: '2027-05' }), like({ start: '2027-05', place: '' })];
    const others = [like({ name: 'Workshop' }), like({ name: 'Workshop' })];
    expect(withOthers(hand, [RIPE, ...others])).toEqual([...hand, ...others]);
  });
});
