import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { thawEditions } from './editions/thaw.ts';

/** Lays the frozen editions that `EDITIONS` names, or all, out below `public/v`, where the build takes them from. */
function main(): number {
  const editions = thawEditions('data', 'public/v', process.env.EDITIONS);
  console.log(`Laid out ${editions.length} frozen editions in public/v.`);
  return EXIT_CODES.new;
}

await run(main, 'Usage: npm run thaw');
