import { existsSync } from 'node:fs';
import { EXIT_CODES } from '../scripts/command/exit-codes.ts';
import { RefusedError } from '../scripts/command/refused-error.ts';
import { run } from '../scripts/command/run.ts';
import { parseOptions } from '../scripts/command/strict-options.ts';
import { startSession } from './browser/session.ts';

const USAGE = 'Usage: npm run report [-- --out FILE]';

/**
 * Writes the report as an A4 PDF from the built page. Throws a `RefusedError` when the site is not built, or
 * there is no Chromium.
 */
async function report(out: string): Promise<void> {
  if (!existsSync('dist/report/index.html'))
    throw new RefusedError('dist/report/ is missing: run npm run build');
  const session = await startSession();
  try {
    const page = await session.open('report/');
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: out, format: 'A4', printBackground: true, preferCSSPageSize: true });
  } finally {
    await session.close();
  }
  console.log(`Wrote ${out}.`);
}

async function main(): Promise<number> {
  const { values } = parseOptions(process.argv.slice(2), { out: { type: 'string' } });
  await report(values.out ?? 'ipv6-atlas-report.pdf');
  return EXIT_CODES.new;
}

await run(main, USAGE);
