import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../published/groups.ts';
import { movedFigures } from './moved.ts';

describe('figures with a former id', () => {
  it('are found under it at every place, and so is the list of places', () => {
    const moved = movedFigures({ 'members-ipv6': 'group-ipv6-held' });
    expect(moved).toContainEqual({ from: 'members-ipv6', to: 'group-ipv6-held' });
    expect(moved).toContainEqual({ from: 'members-ipv6/ldc', to: 'group-ipv6-held/ldc' });
    expect(moved).toHaveLength(GROUPS.length + 1);
  });

  it('are found under it once where they are of the world', () => {
    expect(movedFigures({ 'ipv6-total': 'world-ipv6-held' })).toEqual([
      { from: 'ipv6-total', to: 'world-ipv6-held' },
    ]);
  });
});
