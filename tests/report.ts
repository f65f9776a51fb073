import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { EXIT_CODES } from '../scripts/command/exit-codes.ts';
import { RefusedError } from '../scripts/command/refused-error.ts';
import { run } from '../scripts/command/run.ts';
import { parseOptions } from '../scripts/command/strict-options.ts';
import { OWN_NAMES } from '../src/model/language.ts';
import { closeBrowsers } from './browser/browsers.ts';
import { type Session, startSession } from './browser/session.ts';
import { type Printed, printedFor } from './printed.ts';
import { DIST } from './site/built.ts';

const USAGE = 'Usage: npm run report [-- --country CODE] [--language TAG|all] [--out FILE]';

const OPTIONS = {
  country: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Writes a built page as an A4 PDF, and gives true; false where the machine lacks the letters of its language. */
async function print(session: Session, { page: path, language, out }: Printed): Promise<boolean> {
  const page = await session.open(path);
  const isLegible = await drawsApart(page, OWN_NAMES[language].slice(0, 2));
  if (isLegible) {
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: out, format: 'A4', printBackground: true, preferCSSPageSize: true });
    console.log(`Wrote ${out}.`);
  }
  await page.close();
  return isLegible;
}

/** Whether letters are drawn as themselves: those that no face has are all drawn as the same box. */
function drawsApart(page: Page, letters: string): Promise<boolean> {
  return page.evaluate((all) => {
    const drawn = [...all].map((letter) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context) context.font = '40px sans-serif';
      context?.fillText(letter, 20, 60);
      return canvas.toDataURL();
    });
    return new Set(drawn).size === drawn.length;
  }, letters);
}

/** Throws a `RefusedError` when a page is not built, or its letters or Chromium are not on this machine. */
async function main(): Promise<number> {
  const { values } = parseOptions(process.argv.slice(2), OPTIONS);
  const printed = printedFor(values, (page) => existsSync(`${DIST}/${page}index.html`));
  // The machine's own faces: the one of tests lacks the letters of some languages.
  const session = await startSession([], null);
  const illegible: string[] = [];
  try {
    for (const one of printed)
      if (!(await print(session, one))) illegible.push(OWN_NAMES[one.language]);
  } finally {
    await session.close();
    await closeBrowsers();
  }
  if (illegible.length > 0)
    throw new RefusedError(`No font on this machine has the letters of ${illegible}: install one.`);
  return EXIT_CODES.new;
}

await run(main, USAGE);
