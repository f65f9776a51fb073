import { thawEditions } from './editions/thaw.ts';
import { EXIT_CODES } from './refresh/exit-codes.ts';

/** `node scripts/thaw.ts`: lays the frozen editions out below `public/v`, where the build takes them from. */
try {
  const editions = thawEditions('data', 'public/v');
  console.log(`Laid out ${editions.length} frozen editions in public/v.`);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = EXIT_CODES.refused;
}
