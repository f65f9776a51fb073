import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { HeaderRule } from '../checks/headers.ts';
import { BASE, DIST } from '../site/built.ts';
import { browserOf } from './browsers.ts';
import { type Face, WIDE } from './faces.ts';
import { serveFolder } from './server.ts';

/** The built site, served, and a browser to look at it with. */
export interface Session {
  /**
   * Opens a page of the site (`countries/ke/`) in the session's browser profile for pages of these options, to be closed
   * by whoever opened it: to make a profile takes longer than to open a page, and pages of the site keep nothing in it.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same in a fresh profile: for who turns its clock, which all pages of a profile have in common. */
  openAlone(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Ends the server and closes all pages; the browser goes on for the next session. */
  close(): Promise<void>;
  /** Where the site is served, ending in a slash. */
  readonly address: string;
}

/** Milliseconds after which an element that an action waits for will never come, on any machine. */
const PATIENCE = 120_000;

/**
 * Starts the server, which sends headers by the rules given, and the browser, whose machine has one face alone,
 * or its own faces with `null`; throws one sentence when there is no Chromium.
 */
export async function startSession(
  rules: readonly HeaderRule[] = [],
  face: Face | null = WIDE,
): Promise<Session> {
  const browser = await browserOf(face);
  const server = await serveFolder(DIST, BASE, rules);
  const contexts: BrowserContext[] = [];
  const shared = new Map<string, Promise<BrowserContext>>();
  const make = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ baseURL: server.address, ...options });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return {
    address: server.address,
    async open(path, { viewport, ...options } = {}) {
      const kind = JSON.stringify(options);
      const context = shared.get(kind) ?? make(options);
      shared.set(kind, context);
      return openIn(await context, path, viewport);
    },
    async openAlone(path, { viewport, ...options } = {}) {
      return openIn(await make(options), path, viewport);
    },
    async close() {
      for (const context of contexts) await context.close();
      await server.close();
    },
  };
}

async function openIn(
  context: BrowserContext,
  path: string,
  viewport: BrowserContextOptions['viewport'],
): Promise<Page> {
  const page = await context.newPage();
  if (viewport) await page.setViewportSize(viewport);
  await page.goto(path);
  return page;
}
