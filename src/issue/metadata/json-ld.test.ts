import { describe, expect, it } from 'vitest';
import { jsonLd } from './json-ld.ts';

describe('JSON in a script element', () => {
  it('ends no element and opens no comment, and says the same', () => {
    const content = { name: '</script><!-- <script>', other: 'a < b & c' };
    expect(jsonLd(content)).not.toContain('<');
    expect(JSON.parse(jsonLd(content))).toEqual(content);
  });
});
