import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { readAddress, staysOnSite } from './address.ts';
import type { Client } from './client.ts';
import { asNetworkFault, Distrust, NetworkFault } from './faults.ts';

/** Headers of a request. */
export type Headers = Readonly<Record<string, string>>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

/**
 * Asks for an address and follows redirects within the site. Returns the last answer, its body unread: the
 * reader sees a `NetworkFault` as the body's error. Throws a `NetworkFault` when nobody answers and a
 * `Distrust` when a redirect leads away.
 */
export async function ask(
  client: Client,
  address: string,
  headers: Headers,
): Promise<IncomingMessage> {
  let url = readAddress(address);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const answer = await askOnce(client, url, { headers, method: 'GET' });
    if (!REDIRECTS.has(answer.statusCode ?? 0)) return answer;
    answer.destroy();
    url = nextAddress(url, answer.headers.location);
  }
  throw new NetworkFault(`more than ${MOST_REDIRECTS} redirects`, { retry: false });
}

function nextAddress(from: URL, location: string | undefined): URL {
  if (location === undefined || !URL.canParse(location, from.href))
    throw new NetworkFault(`a redirect to no address: ${location ?? 'none'}`, { retry: false });
  const to = new URL(location, from);
  if (staysOnSite(from, to)) return to;
  throw new Distrust(`a redirect within the site of ${from.origin}`, `one to ${to.origin}`);
}

/**
 * Asks for one address and follows nothing. Returns the answer, its body unread. Throws a `NetworkFault` when
 * nobody answers.
 */
export function askOnce(
  client: Client,
  url: URL,
  { headers, method }: { headers: Headers; method: 'GET' | 'HEAD' },
): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const options: RequestOptions = {
    method,
    agent: secure ? client.agents.secure : client.agents.plain,
    headers: { 'User-Agent': client.userAgent, Accept: '*/*', ...headers },
  };
  return new Promise((resolve, reject) => {
    const request = (secure ? secureRequest : plainRequest)(url, options);
    let answer: IncomingMessage | null = null;
    const fail = (words: string) => {
      const fault = new NetworkFault(words, { slow: true });
      if (answer) answer.destroy(fault);
      else request.destroy(fault);
    };
    limitTime(request, client, fail);
    request.once('response', (message) => {
      answer = message;
      resolve(message);
    });
    request.on('error', (cause) => reject(asNetworkFault(cause)));
    request.end();
  });
}

/** Gives up on a server that drips: at a span's end it must have brought its bytes. */
function watchPace(
  socket: Socket,
  { span, bytes }: Client['patience']['pace'],
  fail: (words: string) => void,
): NodeJS.Timeout {
  // A connection serves one request after the other.
  let before = socket.bytesRead;
  return setInterval(() => {
    const brought = socket.bytesRead - before;
    before = socket.bytesRead;
    if (brought < bytes) fail(`only ${brought} bytes within ${span / 1000} s`);
  }, span);
}

/** Gives up on a connection that does not stand, a silent one, and one that takes for ever. */
function limitTime(
  request: ReturnType<typeof plainRequest>,
  { patience }: Client,
  fail: (words: string) => void,
): void {
  const { connect, idle, whole, pace } = patience;
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, words: string) => {
    const timer = setTimeout(() => fail(`${words} within ${milliseconds / 1000} s`), milliseconds);
    timers.push(timer);
    return timer;
  };
  // Time begins with the connection, not while the request waits for its turn.
  request.once('socket', (socket) => {
    later(whole, 'not finished');
    const watch = watchPace(socket, pace, fail);
    request.once('close', () => clearInterval(watch));
    request.setTimeout(idle, () => fail(`no byte within ${idle / 1000} s`));
    if (!socket.connecting) return;
    const timer = later(connect, 'no connection');
    socket.once('secureConnect', () => clearTimeout(timer));
    if (!('encrypted' in socket)) socket.once('connect', () => clearTimeout(timer));
  });
  request.once('close', () => timers.forEach(clearTimeout));
}
