import { describe, expect, it } from 'vitest';
import { siteOf } from './site.ts';
import { checkWords } from './words.ts';

const problemsOf = (html: string) => checkWords(siteOf('https://example.org/', [['p.html', html]]));

describe('checkWords', () => {
  it.each([
    '<p>It holds NaN addresses</p>',
    '<title>undefined</title>',
    '<svg><path d="M0,NaNL1,1"/></svg>',
    '<svg><text x="Infinity">a</text></svg>',
    '<td data-value="null">–</td>',
    '<a href="/countries/undefined/">x</a>',
    '<p class="[object Object]">x</p>',
    '<meta name="description" content="null of 249">',
  ])('refuses %s', (html) => {
    expect(problemsOf(html)).toHaveLength(1);
  });

  it('says where the word stands and what is around it', () => {
    expect(problemsOf('<p>It holds NaN addresses</p>')).toEqual([
      'p.html: <p> says "It holds NaN addresses"',
    ]);
  });

  it('leaves scripts, styles and words that only contain one alone', () => {
    expect(
      problemsOf('<script>x = null</script><style>/* undefined */</style><p>Nano, nullify</p>'),
    ).toEqual([]);
  });
});
