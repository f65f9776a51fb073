import { describe, expect, it } from 'vitest';
import { escapeText } from './svg.ts';

describe('text in markup', () => {
  it('stands for itself', () => {
    expect(escapeText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  });

  it('loses what no XML document may hold, and keeps every letter', () => {
    expect(escapeText('a\0b\u0008c\u001fd\ufffee\ud800f')).toBe('abcdef');
    expect(escapeText('Türkiye\t中文\n🙂 é')).toBe('Türkiye\t中文\n🙂 é');
  });
});
