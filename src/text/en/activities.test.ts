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

describe('the title of the test-beds', () => {
  const { title } = activities.testbeds;

  it('counts those in service, else those to ask, and never the rows of a table', () => {
    expect(title({ running: 1, open: 3 })).toBe('Where to try IPv6 out: one test-bed in service');
    expect(title({ running: 0, open: 3 })).toBe('Where to try IPv6 out: three test-beds to ask');
    expect(title({ running: 0, open: 0 })).toBe('Where IPv6 was tried out: test-beds that ended');
  });
});

describe('a target', () => {
  it('is said with the day by which it is due, or as an aim', () => {
    const { target } = activities.entry;
    expect(target({ target: 'IPv6 in all networks', by: '2030' })).toBe(
      'Due by 2030: IPv6 in all networks',
    );
    expect(target({ target: 'IPv6 in all networks', by: null })).toBe('Aim: IPv6 in all networks');
  });
});
