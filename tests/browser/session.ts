import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { RefusedError } from '../../scripts/command/refused-error.ts';
import { chromiumSwitches, findChromium } from '../../scripts/test/chromium.ts';
import type { HeaderRule } from '../checks/headers.ts';
import { BASE, DIST } from '../site/built.ts';
import { type Face, installFace, WIDE } from './faces.ts';
import { serveFolder } from './server.ts';

/** The built site, served, and a browser to look at it with. */
export interface Session {
  /** Opens a page of the site (`countries/ke/`) in a fresh browser profile. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
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
  const faces = installFace(face);
  const browser = await launch(faces.env);
  const server = await serveFolder(DIST, BASE, rules);
  return {
    address: server.address,
    async open(path, options = {}) {
      const context = await browser.newContext({ baseURL: server.address, ...options });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      faces.remove();
    },
  };
}

function launch(faces: Readonly<Record<string, string>>): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === null)
    throw new RefusedError('No Chromium found: set CHROMIUM_PATH to one.');
  const env = { ...(process.env as Record<string, string>), ...faces };
  return chromium.launch({ executablePath, env, args: chromiumSwitches(process.getuid?.() === 0) });
}
