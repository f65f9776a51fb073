import { afterAll, expect, it } from 'vitest';
import { differences } from '../checks/differences.ts';
import { readFolder } from '../checks/site.ts';
import { discard, secondBuild } from './builder.ts';
import { DIST } from './built.ts';

const second = secondBuild();
afterAll(() => discard(second));

it('a second build of the same tables is byte for byte the first', () => {
  expect(differences(readFolder(DIST), readFolder(second.folder))).toEqual([]);
});
