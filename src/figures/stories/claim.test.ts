import { describe, expect, it } from 'vitest';
import { checkClaims, claim } from './claim.ts';

describe('the claims of a story', () => {
  it('pass when all of them hold', () => {
    expect(() => checkClaims('a-story', [claim(true, 'one: is larger', { one: 2 })])).not.toThrow();
  });

  it('fail together, each with its sentence, the values found and the files to rewrite', () => {
    const claims = [
      claim(false, 'left: fewer than half', { before: 10, after: 8 }),
      claim(true, 'end: five', { registries: 5 }),
      claim(false, 'end: the first of all', { first: 'APNIC' }),
    ];
    expect(() => checkClaims('how-it-ended', claims)).toThrow(
      [
        'The data no longer bear out what the story how-it-ended says.',
        'Rewrite these sentences in src/text/en/stories/how-it-ended.ts, and their claims in src/figures/stories/how-it-ended-facts.ts:',
        '- left: fewer than half (found: before 10, after 8)',
        '- end: the first of all (found: first APNIC)',
      ].join('\n'),
    );
  });
});
