import { describe, expect, it } from 'vitest';
import { PUBLICATIONS } from '../../src/model/publications.ts';
import { SOURCES } from './sources.ts';

describe('the sources', () => {
  it('read each publication that is listed, and no other', () => {
    const read = SOURCES.map(({ id }) => id);
    expect(read.toSorted()).toEqual(PUBLICATIONS.map(({ id }) => id).toSorted());
  });
});
