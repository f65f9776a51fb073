import { build } from 'astro';
import { setAside } from './build/set-aside.ts';
import { showSteps } from './build/show-steps.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';

const USAGE = 'Usage: npm run build [-- --outDir DIR]';

/** Builds the site from the published tables, shows how far it is, and says at last where it lies. */
async function main(): Promise<number> {
  const { values } = parseOptions(process.argv.slice(2), { outDir: { type: 'string' } } as const);
  const { outDir = 'dist' } = values;
  const terminal = process.stdout.isTTY === true;
  const shown = showSteps({ terminal, now: () => performance.now(), print: console.log });
  try {
    await Promise.all([setAside(outDir), build({ outDir, logLevel: 'error' })]);
    await shown.finish();
  } finally {
    shown.leave();
  }
  console.log(`The site lies in ${outDir}.`);
  return EXIT_CODES.new;
}

await run(main, USAGE);
