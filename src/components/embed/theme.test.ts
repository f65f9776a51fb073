import { describe, expect, it } from 'vitest';
import { chosenTheme } from './theme.ts';

describe('the theme of a frame', () => {
  it('is what its address asks for', () => {
    expect(chosenTheme('?theme=dark')).toBe('dark');
    expect(chosenTheme('?initialWidth=600&theme=light')).toBe('light');
  });

  it('is the reader’s own for anything else', () => {
    for (const search of ['', '?theme=auto', '?theme=', '?theme=DARK', '?theme="]'])
      expect(chosenTheme(search)).toBeNull();
  });
});
