import { describe, expect, it } from 'vitest';
import { checkTypedFacts, factFinder } from './typed-facts.ts';

const finder = factFinder(['Peru', 'Côte d’Ivoire']);
const check = (source: string, standing: Parameters<typeof checkTypedFacts>[2] = []) =>
  checkTypedFacts(new Map([['a.ts', source]]), finder, standing);

describe('facts of one edition that are typed into sentences', () => {
  it.each([
    ["const a = { b: 'Only AFRINIC’s tells' };", 'a.ts: “Only AFRINIC’s tells”'],
    [
      `const a = (n) => \`By \${n} it was so in August 2026.\`;`,
      'a.ts: “it was so in August 2026.”',
    ],
    ["const a = 'Most are in Peru.';", 'a.ts: “Most are in Peru.”'],
  ])('are found in %s', (source, problem) => {
    expect(check(source)).toEqual([problem]);
  });

  it('are not what is computed, imported, a name of a field, or the beginning of an IPv6 address', () => {
    expect(check("import x from './ARIN.ts';")).toEqual([]);
    expect(
      check(`const a = { 'arin-2020': (p) => \`\${p.name}: \${p.year}\`, 'ARIN': 1 };`),
    ).toEqual([]);
    expect(check("const a = 'such as 2001:db8::1, measured by APNIC Labs';")).toEqual([]);
  });

  it('may stand with a reason, for as long as a sentence has them', () => {
    const standing = [{ words: 'In December 2020', why: 'a dated event' }];
    expect(check("const a = 'In December 2020 it moved.';", standing)).toEqual([]);
    expect(check("const a = 'It moved.';", standing)).toEqual([
      'no sentence says “In December 2020” any longer',
    ]);
  });
});
