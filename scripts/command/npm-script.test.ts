import { expect, it } from 'vitest';
import { argumentsOf } from './npm-script.ts';

it('tells switches and file of a script that is a program, and of no other', () => {
  expect(argumentsOf('refresh')).toEqual([expect.stringMatching(/^--max/), 'scripts/refresh.ts']);
  expect(argumentsOf('ingest')).toEqual(['scripts/ingest.ts']);
  for (const script of ['build', 'preview', 'no-such-script'])
    expect(() => argumentsOf(script)).toThrow(`npm run ${script}`);
});
