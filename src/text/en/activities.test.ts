import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { activities } from './activities.ts';

tellNames({ GM: 'Gambia' });

describe('the next meeting', () => {
  const next = { count: 2, next: 'Summit 5', city: '', country: null, start: '2027-02', end: null };

  it.each([
    [{ city: 'Banjul', country: 'GM' }, 'Summit\u00a05 in Banjul, February 2027'],
    [{ country: 'GM' }, 'Summit\u00a05 in the Gambia, February 2027'],
    [{}, 'Summit\u00a05, February 2027'],
    [{ start: null }, 'Summit\u00a05, no date yet'],
  ])('with %j ends the title with %s', (known, end) => {
    const title = activities.events.title({ ...next, ...known });
    expect(title).toBe(`Two meetings ahead: the next is ${end}`);
  });
});
