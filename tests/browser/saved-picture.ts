import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Session } from './session.ts';

/** The picture of a figure as a document: the SVG beside its page, or for a country's what is made of its frame. */
export async function openPicture(
  session: Session,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const file = `figures/${path}/chart.svg`;
  if (!path.startsWith('country-')) return session.open(file, options);
  const page = await openTools(session, path, options);
  const { name, content } = await saved(page, () => page.getByText('Save as SVG').click());
  if (!name.endsWith('.svg')) throw new Error(`expected an SVG, got ${name}`);
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ body: content, contentType: 'image/svg+xml' }),
  );
  await page.goto(new URL(file, session.address).href);
  await page.unroute(`**/${file}`);
  return page;
}

/** The page on which a figure is embedded, saved and cited, once it is chosen there. */
export async function openTools(
  session: Session,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await session.open(`embedding/?f=${path}`, options);
  const snippet = () => page.getByLabel('HTML to copy').inputValue();
  await expect.poll(snippet).toContain(`/embed/${path}/`);
  return page;
}

/** What a page gives its reader to keep. */
export async function saved(
  page: Page,
  ask: () => Promise<void>,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
