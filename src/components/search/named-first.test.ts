import { describe, expect, it } from 'vitest';
import { namedFirst } from './named-first.ts';

const pages = (...ids: string[]) => ids.map((id) => ({ id }));

describe('namedFirst', () => {
  it('puts the pages named in front and lists each once', () => {
    expect(namedFirst(pages('tr'), pages('story', 'tr', 'map'))).toEqual(
      pages('tr', 'story', 'map'),
    );
  });

  it('lists what was named where nothing else was found', () => {
    expect(namedFirst(pages('tr'), [])).toEqual(pages('tr'));
  });
});
