import { describe, expect, it } from 'vitest';
import { unescapeAddress } from './unescape.ts';

describe('the escapes of an address', () => {
  it('are letters', () => {
    expect(unescapeAddress('c%C3%B4te-d%27ivoire')).toBe("côte-d'ivoire");
  });

  it.each(['%E0%A4%A', '%', '%zz', 'a%FFb'])('stay as they are where they are none: %s', (part) => {
    expect(unescapeAddress(part)).toBe(part);
  });
});
