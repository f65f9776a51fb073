import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExaminedStory, examinePublished } from '../src/figures/stories/examine.ts';
import { describeStories, describeTurned } from './claims/describe.ts';
import { keepFacts } from './claims/keep.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { parseOptions } from './command/strict-options.ts';

const USAGE = `Usage: npm run --silent claims -- [--json] [--keep] [--summary FILE]
Lists what the stories assert, with the values of the ingested data and how far each is from turning.
--keep writes the facts of each story whose claims all hold to data/stories; --summary appends to FILE which
claims turned, and nothing when none did.`;

/** Folder of what is ingested and kept; the site reads the same. */
const DATA = 'data';

/** Lists all claims. A claim that turned is news and no fault. */
async function main(): Promise<number> {
  const { values } = parseOptions(process.argv.slice(2), {
    json: { type: 'boolean' },
    keep: { type: 'boolean' },
    summary: { type: 'string' },
  });
  const { edition, stories } = examinePublished(join(DATA, 'published'));
  console.log(
    values.json
      ? JSON.stringify({ edition, stories: stories.map(withoutFacts) }, null, 2)
      : describeStories(stories),
  );
  const turned = describeTurned(stories);
  if (values.summary !== undefined && turned !== '') await appendFile(values.summary, turned);
  if (values.keep) {
    const kept = await keepFacts(DATA, edition, stories);
    console.error(`Kept the facts of ${kept.length} of ${stories.length} stories.`);
  }
  return EXIT_CODES.new;
}

function withoutFacts({ facts: _, ...story }: ExaminedStory): Omit<ExaminedStory, 'facts'> {
  return story;
}

await run(main, USAGE);
