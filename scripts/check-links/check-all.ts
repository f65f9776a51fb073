import { type Link, links } from '../../src/model/links.ts';
import type { Client } from '../fetch/client.ts';
import { Turns } from '../fetch/turns.ts';
import { commitChanges } from '../refresh/commit.ts';
import { writeTable } from '../tables/csv.ts';
import { askLink, type Finding } from './ask-link.ts';

/** Hosts asked at one time; of each only one page at a time. */
const HOSTS = 8;

/** The addresses and how to ask for them. */
export interface Round {
  readonly addresses: readonly string[];
  readonly client: Client;
  readonly mirror: string | null;
  /** Hears of each finding as it comes. */
  onFinding(finding: Finding): void;
  /** Hears why an address could not be asked for that is at fault itself, or we with it: the others are. */
  onFault(address: string, cause: unknown): void;
}

/** Asks for all of them, politely. Every address has its finding, in the order of the addresses. */
export function checkAll({ addresses, client, mirror, ...heard }: Round): Promise<Finding[]> {
  const polite = { ...client, turns: new Turns(1, HOSTS) };
  return Promise.all(
    addresses.map(async (address) => {
      const finding = await askLink({ client: polite, mirror }, address).catch((cause: unknown) => {
        heard.onFault(address, cause);
        return { address, status: 'unreachable', moved_to: null } as const;
      });
      heard.onFinding(finding);
      return finding;
    }),
  );
}

/**
 * Writes what was found on a day, `YYYY-MM-DD`, all of it or nothing, and returns true; but false, and nothing
 * is written, when nobody at all could be reached: that tells of our network and not of theirs. The caller
 * holds the lock.
 */
export async function recordFindings(
  folder: string,
  findings: readonly Finding[],
  seen: string,
): Promise<boolean> {
  if (findings.every(({ status }) => status === 'unreachable')) return false;
  const rows: Link[] = findings.map((finding) => ({ ...finding, seen }));
  await commitChanges(folder, [{ path: links.path, text: writeTable(links, rows) }]);
  return true;
}
