import { describe, expect, it } from 'vitest';
import { poolFlow } from './pool-flow.ts';

const series = (...values: (number | null)[]) =>
  values.map((value, index) => ({ date: `2026-0${index + 1}`, value }));

describe('the flow of a pool', () => {
  it('tells each state’s change, and what left and came in at least', () => {
    // The whole: 150, 130, 140. It lost 20, then won 10: 10 in all.
    const flow = poolFlow({ available: series(100, 90, 70), quarantined: series(50, 40, 70) });
    expect(flow).toEqual({
      from: '2026-01',
      to: '2026-03',
      changes: [
        { state: 'available', before: 100, after: 70 },
        { state: 'quarantined', before: 50, after: 70 },
      ],
      net: 10,
      leftAtLeast: 20,
      cameAtLeast: 10,
    });
  });

  it('looks only at months that have every state', () => {
    const flow = poolFlow({ available: series(9, 8, 7, 5), quarantined: series(null, 1, null, 1) });
    expect([flow.from, flow.to, flow.net, flow.cameAtLeast]).toEqual(['2026-02', '2026-04', 3, 0]);
  });

  it('needs two months', () => {
    expect(() => poolFlow({ available: series(1) })).toThrow('two months');
  });
});
