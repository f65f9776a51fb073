import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startSession } from '../tests/browser/session.ts';

/**
 * `npm run report -- [--out FILE]`: writes the report as an A4 PDF from the built page. Exits 1 with one
 * sentence when the site is not built or there is no Chromium.
 */
async function report(out: string): Promise<void> {
  if (!existsSync('dist/report/index.html'))
    throw new Error('dist/report/ is missing: run npm run build');
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

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'ipv6-atlas-report.pdf' } },
});
await report(values.out).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
});
