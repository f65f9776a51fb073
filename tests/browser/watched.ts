import type { BrowserContextOptions, Page } from 'playwright-core';
import { goUntilAtRest } from './at-rest.ts';
import type { Session } from './session.ts';

/** A page, with what was noticed since before it was asked for. */
export interface Watched {
  readonly page: Page;
  /** What its policies forbade, and what the browser complained of. */
  readonly faults: readonly string[];
  /** Addresses it asked for, its own among them. */
  readonly requests: readonly string[];
}

/** Opens a page of the site, waits until it is at rest, and keeps on noticing. */
export async function openWatched(
  session: Session,
  path: string,
  options: BrowserContextOptions = {},
  watchMore: (page: Page) => Promise<void> = async () => {},
): Promise<Watched> {
  const page = await session.open('about:blank', options);
  await watchMore(page);
  const faults: string[] = [];
  const requests: string[] = [];
  await page.exposeFunction('report', (fault: string) => void faults.push(fault));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { report(fault: string): void }).report(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await goUntilAtRest(page, path);
  return { page, faults, requests };
}
