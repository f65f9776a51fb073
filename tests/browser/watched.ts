import type { BrowserContextOptions, Page } from 'playwright-core';
import { goUntilAtRest } from './at-rest.ts';
import type { Session } from './session.ts';

/** A page, with what was noticed since before it was asked for. */
export interface Watched {
  readonly page: Page;
  /** What its policies forbade, and what the browser complained of. */
  readonly faults: string[];
  /** Addresses it asked for, its own among them. */
  readonly requests: string[];
}

/** Opens a page of the site, waits until it is at rest, and keeps on noticing. */
export async function openWatched(
  session: Session,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await watch(await session.open('about:blank', options));
  await goUntilAtRest(watched.page, path);
  return watched;
}

/** Goes to another address, waits until it is at rest, and notices afresh. */
export async function goWatched({ page, faults, requests }: Watched, path: string): Promise<void> {
  faults.length = 0;
  requests.length = 0;
  await goUntilAtRest(page, path);
}

/** Notices what happens on a page from the next address on. */
export async function watch(page: Page): Promise<Watched> {
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
  return { page, faults, requests };
}
