import { describe, expect, it } from 'vitest';
import { partBelow, partDelegated, poolChange } from './story-thresholds.ts';

describe('words of stories without numbers', () => {
  it('say of what is delegated how much of the rest it is', () => {
    const parts = [0.87, 0.5, 0.2].map((share) =>
      partDelegated({ delegated: { share, on: '2030-01' }, kept: 0.1 }),
    );
    expect(parts).toEqual(['nearly all', 'most', 'a part']);
  });

  it('say how a pool changed, from nothing too', () => {
    const changes = [
      [10, 4],
      [10, 5],
      [10, 10],
      [0, 0],
      [0, 5],
    ].map(([before = 0, after = 0]) => poolChange({ before, after }));
    expect(changes).toEqual(['less than half', 'less', 'as much', 'as much', 'more']);
  });

  it('call a ratio by the simple part it is below, and none that is half or more', () => {
    expect([0.2, 0.3, 0.4, 0.5].map(partBelow)).toEqual(['quarter', 'third', 'half', null]);
  });
});
