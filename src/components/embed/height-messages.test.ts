import { describe, expect, it } from 'vitest';
import { heightMessages, pymId } from './height-messages.ts';

describe('messages of a height', () => {
  it('speak Datawrapper’s, AMP’s, the plain, the Guardian’s and pym’s dialect', () => {
    expect(heightMessages(412, 'embed/world-ipv6-held/', 'pym-0')).toEqual([
      { 'datawrapper-height': { 'embed/world-ipv6-held/': 412 } },
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      { type: 'set-height', height: 412 },
      '{"type":"set-height","value":412}',
      'pymxPYMxpym-0xPYMxheightxPYMx412',
    ]);
  });

  it('are not pym’s where no parent of pym asked', () => {
    expect(heightMessages(412, 'embed/a/', null).map(String).join()).not.toContain('pym');
  });
});

describe('the id of pym', () => {
  it('is read from the address that pym’s parent makes', () => {
    expect(pymId('?initialWidth=600&childId=chart-1&parentTitle=News')).toBe('chart-1');
  });

  it('is never anything that an id is not', () => {
    const long = 'a'.repeat(101);
    for (const id of ['', 'a b', 'a<b', 'axPYMxheight', '%0A', 'a"', 'ä', long])
      expect(pymId(`?childId=${id}`)).toBeNull();
    expect(pymId('?theme=dark')).toBeNull();
  });
});
