import { LINK_STATUSES, type Link } from '../../src/model/links.ts';
import type { Finding } from './ask-link.ts';
import type { Addresses, Use } from './collect.ts';

/** The addresses with where each is used and what was last found: lines for people, or a JSON array. */
export function describeAddresses(
  addresses: Addresses,
  known: readonly Link[],
  json: boolean,
): string {
  const last = new Map(known.map((link) => [link.address, link]));
  const entries = [...addresses].map(([address, uses]) => {
    const { status = null, moved_to = null, seen = null } = last.get(address) ?? {};
    return { address, uses, status, moved_to, seen };
  });
  if (json) return JSON.stringify(entries, null, 2);
  const hosts = new Set(entries.map(({ address }) => new URL(address).host));
  return [
    ...entries.map(({ address, uses, status, seen }) =>
      [address, status === null ? 'never asked' : `${status}, ${seen}`, placesOf(uses)].join(
        '\n  ',
      ),
    ),
    `${entries.length} addresses at ${hosts.size} hosts`,
  ].join('\n');
}

/** One line for a finding. */
export function describeFinding({ address, status, moved_to }: Finding): string {
  return `${status.padEnd(12)}${address}${moved_to === null ? '' : ` -> ${moved_to}`}`;
}

/** How many of each kind, in one line. */
export function describeCounts(findings: readonly Finding[]): string {
  const count = (wanted: string) => findings.filter(({ status }) => status === wanted).length;
  return LINK_STATUSES.map((status) => `${count(status)} ${status}`).join(', ');
}

function placesOf(uses: readonly Use[]): string {
  return uses
    .map(({ file, line, column }) => `${file}${line === 0 ? '' : `:${line}`} ${column}`)
    .join(', ');
}
