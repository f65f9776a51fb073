import { existsSync } from 'node:fs';
import { EXIT_CODES } from '../scripts/command/exit-codes.ts';
import { run } from '../scripts/command/run.ts';
import { parseOptions } from '../scripts/command/strict-options.ts';
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

/** Writes a built page as an A4 PDF. */
async function print(session: Session, { page: path, out }: Printed): Promise<void> {
  const page = await session.open(path);
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: out, format: 'A4', printBackground: true, preferCSSPageSize: true });
  await page.close();
  console.log(`Wrote ${out}.`);
}

/** Throws a `RefusedError` when a page is not built, or there is no Chromium. */
async function main(): Promise<number> {
  const { values } = parseOptions(process.argv.slice(2), OPTIONS);
  const printed = printedFor(values, (page) => existsSync(`${DIST}/${page}index.html`));
  // The machine's own faces: the one of tests lacks the letters of some languages.
  const session = await startSession([], null);
  try {
    for (const one of printed) await print(session, one);
  } finally {
    await session.close();
    await closeBrowsers();
  }
  return EXIT_CODES.new;
}

await run(main, USAGE);
