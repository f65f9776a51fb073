import { expect, it } from 'vitest';
import { argumentsOf } from './npm-script.ts';

it('tells switches and file of a script that ends in a Node program, and of no other', () => {
  expect(argumentsOf('refresh')).toEqual([expect.stringMatching(/^--max/), 'scripts/refresh.ts']);
  expect(argumentsOf('ingest')).toEqual(['scripts/ingest.ts']);
  expect(argumentsOf('build')).toEqual([expect.stringMatching(/^--max/), 'scripts/build.ts']);
  for (const script of ['dev', 'preview', 'no-such-script'])
    expect(() => argumentsOf(script)).toThrow(`npm run ${script}`);
});
