import { build, preview } from 'astro';
import { languagesAtStart } from './build/languages-at-start.ts';
import { showSteps } from './build/show-steps.ts';
import { BASE } from './build/site-place.ts';
import { tellServed } from './build/steps.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';

const PORT = 4321;

/** Builds the site, serves it as soon as there is something to look at, and draws the pictures of figures meanwhile. */
async function main(): Promise<number> {
  parseOptions(process.argv.slice(2), {});
  // Read by Astro's configuration, which is loaded with the build.
  process.env.PICTURES ??= 'later';
  const { languages, note } = languagesAtStart(process.env.LANGUAGES);
  process.env.LANGUAGES = languages;
  if (note !== null) console.log(note);
  const terminal = process.stdout.isTTY === true;
  const shown = showSteps({ terminal, now: () => performance.now(), print: console.log });
  try {
    await build({ logLevel: 'error' });
  } catch (cause) {
    shown.leave();
    throw cause;
  }
  const server = await preview({ logLevel: 'error', server: { port: PORT } });
  const address = `http://localhost:${server.port}${BASE}`;
  if (!terminal) console.log(`Serving ${address} while pictures are drawn.`);
  tellServed();
  await shown.finish();
  console.log(`Serving ${address} until Ctrl+C.`);
  await server.closed();
  return EXIT_CODES.new;
}

await run(main, 'Usage: npm start');
