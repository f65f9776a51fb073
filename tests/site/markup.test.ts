import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../checks/markup.ts';
import { findSameNames } from '../checks/same-names.ts';
import { withoutFrames } from '../checks/site.ts';
import { builtSite } from './built.ts';

/** A country's page and its brief: 249 of a kind, alike but for names, numbers and what is left out. */
const OF_COUNTRY = /^countries\/[a-z]{2}\/(.*)index\.html$/;
/** One in so many of a kind is read in the order of their lengths, with the shortest and the longest. */
const STEP = 8;

describe('the markup of the built pages', () => {
  const { pages, files } = withoutFrames(builtSite());
  const [alike, others] = [true, false].map((is) =>
    [...pages.keys()].filter((path) => OF_COUNTRY.test(path) === is),
  ) as [string[], string[]];
  const lengthOf = (path: string) => files.get(path)?.length ?? 0;
  const sampled = [...Map.groupBy(alike, (path) => OF_COUNTRY.exec(path)?.[1]).values()].flatMap(
    (kind) => {
      const sorted = kind.toSorted((a, b) => lengthOf(a) - lengthOf(b));
      return sorted.filter((_, at) => at % STEP === 0 || at === sorted.length - 1);
    },
  );

  it.each([...others, ...sampled])('is valid in %s', (path) => {
    expect(checkMarkup(path, files.get(path)?.toString() ?? '')).toEqual([]);
  });

  it.each([...others, ...sampled])(
    'has no two names that a listener could mix up in %s',
    (path) => {
      expect(findSameNames(files.get(path)?.toString() ?? '')).toEqual([]);
    },
  );
});
