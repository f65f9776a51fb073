import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../checks/markup.ts';
import { builtSite } from './built.ts';

describe('the markup of the built pages', () => {
  const { pages, files } = builtSite();

  it.each([...pages.keys()])('is valid in %s', (path) => {
    expect(checkMarkup(path, files.get(path)?.toString() ?? '')).toEqual([]);
  });
});
