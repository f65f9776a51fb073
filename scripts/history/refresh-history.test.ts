import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../refresh/run.ts';
import { runRefresh } from '../refresh/run.ts';
import { plantTree, type Tree } from '../refresh/sample-tree.ts';

/** A short extended file made up after the format: one block of each family, from a place of its own. */
const file = (registry: string, day: string, [cc, net]: readonly [string, number]) =>
  `2|${registry}|1|2|19930101|${day}|+0000
${registry}|*|asn|*|0|summary
${registry}|*|ipv4|*|1|summary
${registry}|*|ipv6|*|1|summary
${registry}|${cc}|ipv4|${net}.0.0.0|1024|20100712|allocated|A1
${registry}|${cc}|ipv6|2${net}::|32|20100712|allocated|A1
`;
const PLACES = {
  apnic: ['JP', 14],
  arin: ['US', 23],
  lacnic: ['BR', 177],
  ripencc: ['FR', 31],
} as const;

let tree: Tree;
beforeEach(async () => {
  tree = await plantTree();
});
afterEach(() => tree.clear());

async function putFour(day: string): Promise<void> {
  for (const [registry, place] of Object.entries(PLACES))
    await tree.put(
      `rir/${registry}/delegated-${registry}-extended-latest`,
      file(registry, day, place),
    );
}
const refresh = (today: string): Promise<Outcome> =>
  runRefresh({ from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] }, today);
const august = async () => {
  const text = (await tree.snapshot())['data/tables/holdings.csv'] ?? '';
  return text.split('\n').filter((line) => line.startsWith('2026-08'));
};

describe('the history after a refresh', () => {
  it('gets the month of five real files, also when they come under the name of the latest', async () => {
    await putFour('20260822');
    const { problems, verdict } = await refresh('2026-08-23');
    expect([problems.filter(({ severity }) => severity === 'error'), verdict]).toEqual([[], 'new']);
    expect(await august()).toEqual([
      '2026-08,BR,1024,65536,registries',
      '2026-08,FR,1024,65536,registries',
      '2026-08,JP,1024,65536,registries',
      '2026-08,US,1024,65536,registries',
      '2026-08,ZA,2097152,65536,registries',
    ]);
  });

  it('keeps what others say of the month while the files do not belong together', async () => {
    await refresh('2026-08-23');
    expect(await august()).toEqual(['2026-08,ZA,,351998897,hotcakex']);
  });

  it('records what changed, and nothing when nothing did', async () => {
    await putFour('20260822');
    await refresh('2026-08-23');
    expect(Object.keys(await tree.snapshot())).toContain('data/changes/2026-08-23.json');
    const again = await refresh('2026-08-24');
    expect([again.verdict, again.change]).toEqual(['nothing-new', null]);
    expect(Object.keys(await tree.snapshot())).not.toContain('data/changes/2026-08-24.json');
  });
});
