import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../checks/markup.ts';
import { withoutFrames } from '../checks/site.ts';
import { builtSite } from './built.ts';

describe('the markup of the built pages', () => {
  const { pages, files } = withoutFrames(builtSite());

  it.each([...pages.keys()])('is valid in %s', (path) => {
    expect(checkMarkup(path, files.get(path)?.toString() ?? '')).toEqual([]);
  });
});
