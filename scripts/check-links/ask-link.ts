import type { IncomingMessage } from 'node:http';
import type { Link } from '../../src/model/links.ts';
import { isWebAddress } from '../../src/model/web-address.ts';
import { mirrored, readAddress } from '../fetch/address.ts';
import { askOnce } from '../fetch/ask.ts';
import type { Client } from '../fetch/client.ts';
import { NetworkFault } from '../fetch/faults.ts';
import { withRetries } from '../fetch/retry.ts';
import { mayBePublic } from './public-host.ts';

/** What became of an address, but for the day. */
export type Finding = Omit<Link, 'seen'>;

/** How to ask: `mirror` is a base address that stands for every host; null to ask them. */
export interface Asking {
  readonly client: Client;
  readonly mirror: string | null;
}

const MOST_HOPS = 5;
const FOREVER = new Set([301, 308]);
const FOR_NOW = new Set([302, 303, 307]);
/** Milliseconds between one request and the next to the same host. */
const PAUSE = 1000;

/**
 * Asks for an address, one at a time of one host, and follows where it leads, to other sites too. An answer
 * of any kind is a finding; throws only what is no fault of the network.
 */
export async function askLink(asking: Asking, address: string): Promise<Finding> {
  let here = address;
  let moved: string | null = null;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    if (!isOpen(here)) return { address, status: 'refused', moved_to: null };
    const answer = await statusOf(asking, here);
    if (!FOREVER.has(answer.status) && !FOR_NOW.has(answer.status))
      return findingOf(address, answer.status, moved);
    const next = nextOf(here, answer.location);
    if (next === null) return { address, status: 'refused', moved_to: null };
    // What leads on for now is where it is: only the moves before it are for good.
    if (FOREVER.has(answer.status) && moved === (hops === 0 ? null : here)) moved = next;
    here = next;
  }
  return { address, status: 'unreachable', moved_to: null };
}

/** 0 where nobody answered. */
interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

function findingOf(address: string, status: number, moved: string | null): Finding {
  const isThere = status >= 200 && status < 300;
  if (isThere && moved !== null) return { address, status: 'moved', moved_to: moved };
  if (isThere) return { address, status: 'ok', moved_to: null };
  if (status === 404 || status === 410) return { address, status: 'gone', moved_to: null };
  const isRefused = status >= 400 && status < 500 && status !== 429;
  return { address, status: isRefused ? 'refused' : 'unreachable', moved_to: null };
}

function nextOf(from: string, location: string | undefined): string | null {
  if (location === undefined || !URL.canParse(location, from)) return null;
  return new URL(location, from).href;
}

/** A page that is not encrypted, or on this machine or its networks, is none that we may link to, or ask for. */
function isOpen(address: string): boolean {
  return isWebAddress(address) && mayBePublic(new URL(address));
}

async function statusOf({ client, mirror }: Asking, address: string): Promise<Answer> {
  const { host } = new URL(address);
  const url = readAddress(mirror === null ? address : mirrored(address, mirror));
  const once = () =>
    client.turns.within(host, () => client.health.watch(host, () => tryBoth(client, url)));
  try {
    return await withRetries(client, once);
  } catch (cause) {
    if (!(cause instanceof NetworkFault)) throw cause;
    return { status: cause.status ?? 0, location: undefined };
  }
}

/** Many servers know GET only, and say anything at all to HEAD. */
async function tryBoth(client: Client, url: URL): Promise<Answer> {
  const head = await askFor(client, url, 'HEAD');
  const answer = head.status >= 400 ? await askFor(client, url, 'GET') : head;
  if (answer.status >= 500 || answer.status === 429)
    throw new NetworkFault(`HTTP ${answer.status}`, { status: answer.status });
  return answer;
}

async function askFor(client: Client, url: URL, method: 'HEAD' | 'GET'): Promise<Answer> {
  const answer: IncomingMessage = await askOnce(client, url, { headers: {}, method });
  // Of the page itself nothing is wanted.
  answer.destroy();
  await client.pause(PAUSE);
  return { status: answer.statusCode ?? 0, location: answer.headers.location };
}
