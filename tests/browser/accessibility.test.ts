import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, PLACES, titleOf } from './places.ts';
import { type Session, startSession } from './session.ts';
import { violationsOf } from './violations.ts';

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
