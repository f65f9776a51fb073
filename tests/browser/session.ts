import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { BASE } from '../../scripts/build/site-place.ts';
import type { HeaderRule } from '../checks/headers.ts';
import { DIST } from '../site/built.ts';
import { browserOf } from './browsers.ts';
import { type Face, WIDE } from './faces.ts';
import { serveFolder } from './server.ts';

/** The built site, served, and a browser to look at it with. */
export interface Session {
  /**
   * Opens a page of the site (`countries/ke/`) in the session's browser profile for pages of these options, to be left or
   * closed by whoever opened it: to make a profile takes longer than to open a page, and pages of the site keep nothing in it.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same in a fresh profile: for who turns its clock, which all pages of a profile have in common. */
  openAlone(path: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * Leaves a page to who next opens one with these options, as to make one takes a third of the time of most tests: for who
   * changed nothing of it that outlives what it shows. Whoever gave it routes, scripts to begin with, a clock or other
   * media closes it, or takes them back.
   */
  leave(page: Page): void;
  /** Ends the server and closes all pages; the browser goes on for the next session. */
  close(): Promise<void>;
  /** Where the site is served, ending in a slash. */
  readonly address: string;
}

type Size = NonNullable<BrowserContextOptions['viewport']>;

/** The window of who asks for none. */
const WINDOW: Size = { width: 1280, height: 720 };
const BLANK = 'about:blank';

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
  const left: Page[] = [];
  const make = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: WINDOW,
      ...options,
    });
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
      const page = await pageIn(await context, left, viewport ?? WINDOW);
      await goAfresh(page, new URL(path, server.address));
      return page;
    },
    async openAlone(path, { viewport = WINDOW, ...options } = {}) {
      const page = await (await make({ viewport, ...options })).newPage();
      await page.goto(path);
      return page;
    },
    leave(page) {
      left.push(page);
    },
    async close() {
      for (const context of contexts) await context.close();
      await server.close();
    },
  };
}

/** A page of a profile with a window of that size: one that was left, with the pointer outside, or else a new one. */
async function pageIn(context: BrowserContext, left: Page[], size: Size): Promise<Page> {
  const own = left.filter((page) => page.context() === context);
  const known = own.find((page) => isOfSize(page, size)) ?? own[0];
  if (known) {
    left.splice(left.indexOf(known), 1);
    await known.mouse.move(-1, -1);
  }
  const page = known ?? (await context.newPage());
  if (isOfSize(page, size)) return page;
  // What it still shows need not be laid out once more.
  if (known) await known.goto(BLANK);
  await page.setViewportSize(size);
  return page;
}

function isOfSize(page: Page, { width, height }: Size): boolean {
  const size = page.viewportSize();
  return size?.width === width && size.height === height;
}

/** Loads an address, even that of what the page shows already, which the browser would only move to another place. */
async function goAfresh(page: Page, { href }: URL): Promise<void> {
  const [here, there] = [page.url(), href].map((address) => address.replace(/#.*/, ''));
  if (here === there && href !== BLANK) await page.goto(BLANK);
  await page.goto(href);
}
