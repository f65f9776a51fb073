import { describe, expect, it } from 'vitest';
import { checkMarkup } from './markup.ts';

const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

describe('checkMarkup', () => {
  it('accepts valid HTML with a drawing in it', () => {
    const drawing = '<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg>';
    const named = '<section aria-labelledby="one two"><p id="two">Two</p></section>';
    const body = `<h1 id="one">One</h1>${drawing}${named}`;
    expect(checkMarkup('p.html', documentOf(body))).toEqual([]);
  });

  it.each([
    ['<h1>One</h1><ul><p>in</p></ul>', 'element-permitted-content'],
    ['<h1>One</h1><h3>Three</h3>', 'heading-level'],
    ['<h1>One</h1><p id="a"></p><p id="a"></p>', 'no-dup-id'],
    ['<h1>One</h1><button type="button" aria-controls="gone">x</button>', 'known-references'],
    ['<h1 id="one">One</h1><p aria-describedby="one gone">x</p>', 'known-references'],
    ['<h1>One</h1><label for="gone">x</label>', 'known-references'],
    ['<h1>One</h1><input type="text">', 'input-missing-label'],
    ['<h1>One</h1><center>x</center>', 'deprecated'],
    ['<h1>One</h1><b>x', 'close-order'],
  ])('refuses %s', (body, rule) => {
    expect(checkMarkup('p.html', documentOf(body)).join('\n')).toContain(`(${rule})`);
  });
});
