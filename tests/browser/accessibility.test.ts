import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const views = PLACES.flatMap((path) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [PHONE, LAPTOP].map((viewport) => ({
      path,
      colorScheme,
      viewport,
      title: `${titleOf(path)} (${colorScheme}, ${viewport.width} px)`,
    })),
  ),
);

describe('axe', () => {
  it.each(views)('finds no violation on $title', async ({ path, colorScheme, viewport }) => {
    const page = await session.open(path, { colorScheme, viewport });
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('finds a violation where there is one', async () => {
    const page = await session.open('about/');
    await page.evaluate(() => {
      document.body.innerHTML = '<img src="data:," ><button></button>';
    });
    expect((await violationsOf(page)).join()).toContain('image-alt');
    await page.context().close();
  });
});

/** What axe finds on a page, with all that can be opened open. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    'axe.run({ resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
