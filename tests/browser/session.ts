import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { HeaderRule } from '../checks/headers.ts';
import { BASE, DIST } from '../site/built.ts';
import { browserOf } from './browsers.ts';
import { type Face, WIDE } from './faces.ts';
import { serveFolder } from './server.ts';

/** The built site, served, and a browser to look at it with. */
export interface Session {
  /** Opens a page of the site (`countries/ke/`) in a fresh browser profile. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Ends the server and closes all pages; the browser goes on for the next session. */
  close(): Promise<void>;
  /** Where the site is served, ending in a slash. */
  readonly address: string;
}

/** Milliseconds after which an element that an action waits for will never come, on any machine. */
const PATIENCE = 120_000;

/**
 * Starts the server, which sends headers by the rules given, and the browser, whose machine has one face alone;
 * throws one sentence when there is no Chromium.
 */
export async function startSession(
  rules: readonly HeaderRule[] = [],
  face: Face = WIDE,
): Promise<Session> {
  const browser = await browserOf(face);
  const contexts: BrowserContext[] = [];
  const server = await serveFolder(DIST, BASE, rules);
  return {
    address: server.address,
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: server.address, ...options });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await server.close();
    },
  };
}
