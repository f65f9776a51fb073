import { describe, expect, it } from 'vitest';
import { readPublished } from '../../published/read.ts';
import { frameAges } from './frame-ages.ts';

const credit = (id: string) => ({ text: id, href: '/', source: id });
const publisherOf = (id: string) =>
  readPublished().provenance.sources.find((source) => source.id === id)?.publisher;

describe('the ages that a frame speaks of', () => {
  it('are those of the sources it credits, and of no other registry', () => {
    const names = frameAges([credit('afrinic'), credit('apnic')]).map(({ name }) => name);
    expect(names).toEqual([publisherOf('afrinic'), publisherOf('apnic')]);
  });

  it('are none where nothing is promised', () => {
    expect(frameAges([credit('iana')])).toEqual([]);
    expect(frameAges([])).toEqual([]);
  });
});
