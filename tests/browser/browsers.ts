import { type Browser, chromium } from 'playwright-core';
import { RefusedError } from '../../scripts/command/refused-error.ts';
import { chromiumSwitches, findChromium } from '../../scripts/test/chromium.ts';
import { type Face, installFace } from './faces.ts';

/**
 * Each page is new to its scripts and to axe: what V8 compiles for speed is thrown away before it has paid. Benches, which
 * measure what a reader waits for, have the browser as it is.
 */
const BRIEFLY = process.env.VITEST ? ['--js-flags=--no-turbofan --no-maglev'] : [];

interface Launched {
  readonly browser: Browser;
  remove(): void;
}

/** Browsers of this process by the face on their machine; under no name that with all of the machine's own. */
const launched = new Map<string, Promise<Launched>>();

/**
 * The browser whose machine has that face alone, or its own faces where none is given, one for all sessions of a process: to start one takes longer than most
 * tests. It ends with the process, or by `closeBrowsers`. Throws one sentence when there is no Chromium.
 */
export async function browserOf(face: Face | null): Promise<Browser> {
  const name = face?.family ?? '';
  const known = launched.get(name) ?? launch(face);
  launched.set(name, known);
  return (await known).browser;
}

/** Ends all browsers, without which a process that is no test's would not end. */
export async function closeBrowsers(): Promise<void> {
  for (const one of launched.values()) {
    const { browser, remove } = await one;
    await browser.close();
    remove();
  }
  launched.clear();
}

async function launch(face: Face | null): Promise<Launched> {
  const executablePath = findChromium(process.env);
  if (executablePath === null)
    throw new RefusedError('No Chromium found: set CHROMIUM_PATH to one.');
  const { env: faces, remove } = face ? installFace(face) : { env: {}, remove: () => {} };
  process.once('exit', remove);
  const env = { ...(process.env as Record<string, string>), ...faces };
  const args = [...chromiumSwitches(process.getuid?.() === 0), ...BRIEFLY];
  return { browser: await chromium.launch({ executablePath, env, args }), remove };
}
