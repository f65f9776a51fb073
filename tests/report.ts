import { existsSync } from 'node:fs';
import { EXIT_CODES } from '../scripts/command/exit-codes.ts';
import { RefusedError } from '../scripts/command/refused-error.ts';
import { run } from '../scripts/command/run.ts';
import { parseOptions } from '../scripts/command/strict-options.ts';
import { UsageError } from '../scripts/command/usage-error.ts';
import { closeBrowsers } from './browser/browsers.ts';
import { startSession } from './browser/session.ts';

const USAGE = 'Usage: npm run report [-- --country CODE] [--out FILE]';

/** A built page to print, by its address below the site's root, and the file it is written to. */
interface Printed {
  readonly page: string;
  readonly out: string;
}

/** The report, or the brief of a country by its two-letter code. Throws a `UsageError` for what is no such code. */
function printedFor({ country, out }: { country?: string; out?: string }): Printed {
  if (country === undefined) return { page: 'report/', out: out ?? 'ipv6-atlas-report.pdf' };
  if (!/^[a-z]{2}$/i.test(country))
    throw new UsageError(`expected the two letters of a country after --country, found ${country}`);
  const code = country.toLowerCase();
  return { page: `countries/${code}/brief/`, out: out ?? `ipv6-atlas-brief-${code}.pdf` };
}

/** Writes a built page as an A4 PDF. Throws a `RefusedError` when it is not built, or there is no Chromium. */
async function print({ page: path, out }: Printed): Promise<void> {
  if (!existsSync('dist/report/index.html'))
    throw new RefusedError('dist/report/ is missing: run npm run build');
  if (!existsSync(`dist/${path}index.html`))
    throw new RefusedError(`dist/${path} is missing: there is no brief of that place`);
  const session = await startSession();
  try {
    const page = await session.open(path);
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: out, format: 'A4', printBackground: true, preferCSSPageSize: true });
  } finally {
    await session.close();
    await closeBrowsers();
  }
  console.log(`Wrote ${out}.`);
}

async function main(): Promise<number> {
  const options = { country: { type: 'string' }, out: { type: 'string' } } as const;
  const { values } = parseOptions(process.argv.slice(2), options);
  await print(printedFor(values));
  return EXIT_CODES.new;
}

await run(main, USAGE);
