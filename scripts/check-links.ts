import { join } from 'node:path';
import { type Link, links } from '../src/model/links.ts';
import type { Finding } from './check-links/ask-link.ts';
import { checkAll, recordFindings } from './check-links/check-all.ts';
import { collectAddresses, withDocuments } from './check-links/collect.ts';
import { describeAddresses, describeCounts, describeFinding } from './check-links/describe.ts';
import { type LinkOptions, readLinkOptions, USAGE } from './check-links/options.ts';
import { lookupPublic } from './check-links/public-host.ts';
import { EXIT_CODES } from './command/exit-codes.ts';
import { run } from './command/run.ts';
import { closeClient, makeClient } from './fetch/client.ts';
import { recover } from './refresh/commit.ts';
import { readUserAgent } from './refresh/fetch-step.ts';
import { takeLock } from './refresh/lock.ts';
import { readTable } from './tables/csv.ts';
import { readIfThere } from './tables/read-if-there.ts';

/** Shorter than for a registry's file: of a page only the first line is wanted. */
const PATIENCE = {
  ...{ connect: 15_000, idle: 30_000, whole: 60_000, checksum: 0, retries: 3 },
  pace: { span: 60_000, bytes: 1 },
};

/** Lists the outside addresses of our data and of documents in other languages, or asks for each and records what was found. Returns the exit code. */
async function checkLinks(options: LinkOptions, now: string): Promise<number> {
  const named = await collectAddresses(options.data);
  // A mirror has what the data name, and nothing else.
  const addresses = options.mirror === null ? withDocuments(named) : named;
  if (options.report) {
    console.log(describeAddresses(addresses, await readKnown(options.data), options.json));
    return EXIT_CODES.new;
  }
  const release = await takeLock(options.data, now);
  try {
    await recover(options.data);
    return await askAndRecord([...addresses.keys()], options, now.slice(0, 10));
  } finally {
    await release();
  }
}

async function askAndRecord(
  addresses: readonly string[],
  { data, json, mirror }: LinkOptions,
  today: string,
): Promise<number> {
  // A mirror may stand on this machine; whoever names it knows where it leads.
  const lookup = mirror === null ? lookupPublic() : undefined;
  const client = makeClient(await readUserAgent(), PATIENCE, lookup);
  try {
    const onFinding = (finding: Finding) => {
      if (!json) console.log(describeFinding(finding));
    };
    const onFault = (address: string, cause: unknown) => console.error(address, cause);
    const findings = await checkAll({ addresses, client, mirror, onFinding, onFault });
    if (json) console.log(JSON.stringify(findings, null, 2));
    const isRecorded = await recordFindings(data, findings, today);
    if (!isRecorded) console.error('Nobody could be reached: nothing was written.');
    else if (!json) console.log(describeCounts(findings));
    return isRecorded ? EXIT_CODES.new : EXIT_CODES.network;
  } finally {
    closeClient(client);
  }
}

async function readKnown(folder: string): Promise<readonly Link[]> {
  const text = await readIfThere(join(folder, links.path));
  return text === null ? [] : readTable(links, text, links.path).rows;
}

await run((now) => checkLinks(readLinkOptions(process.argv.slice(2)), now), USAGE);
