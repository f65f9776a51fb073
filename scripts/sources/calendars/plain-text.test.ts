import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['IPv4 <-> IPv6: 1 < 2 & R&D', 'IPv4 <-> IPv6: 1 < 2 & R&D'],
    ['<p>IPv6 <b>day</b></p><p>Lisboa</p>', 'IPv6 day Lisboa'],
    ['Caf&eacute; &amp; IPv6<br>now', 'Café & IPv6 now'],
    ['IPv6<script>alert("x")</script><style>p{}</style>', 'IPv6'],
    ['<img src=x onerror=alert(1)>IPv6', 'IPv6'],
    ['one\r\n\ttwo\u00a0three', 'one two three'],
    ['IPv6 \u202etnalp\u202c \u2066day\u2069\u200f', 'IPv6 tnalp day'],
    ['IPv6\u0000\u0007\u001b[31m \u009bred', 'IPv6[31m red'],
    ['می‌خواهم IPv6', 'می‌خواهم IPv6'],
    ['=HYPERLINK("https://x.example")', 'HYPERLINK("https://x.example")'],
    ['-+@ IPv6', 'IPv6'],
    ['', ''],
  ])('makes of %j the line %j', (written, line) => {
    expect(plainText(written, 100)).toBe(line);
  });

  it('cuts at a space, or in a word that has none, and never half a character', () => {
    expect(plainText('IPv6 for everyone', 12)).toBe('IPv6 for…');
    expect(plainText('a'.repeat(30), 12)).toBe(`${'a'.repeat(11)}…`);
    expect(plainText('🌍'.repeat(30), 12)).toBe(`${'🌍'.repeat(11)}…`);
  });
});
