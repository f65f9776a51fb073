import { describe, expect, it } from 'vitest';
import { isOpenLicence, PUBLICATIONS, publicationOf } from './publications.ts';

describe('the list of publications', () => {
  it('names each source once, with a web address of its own publisher', () => {
    const ids = PUBLICATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { address } of PUBLICATIONS) expect(address).toMatch(/^https:\/\//);
  });

  it('calls no terms open that another source states without saying so', () => {
    for (const { licence, ...terms } of PUBLICATIONS)
      expect(isOpenLicence(licence)).toBe('isOpen' in terms);
    expect(isOpenLicence('no terms stated')).toBe(false);
  });

  it('knows the terms of each registry', () => {
    expect(publicationOf('ripencc').licence).toContain('the RIPE NCC');
    expect(publicationOf('afrinic').licence).toContain('held harmless');
  });
});
