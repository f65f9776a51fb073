/** Registrable names of two labels end in such a second label below a country's: example.co.uk. */
const SECOND_LEVEL = /^(ac|co|com|edu|gob|gov|go|ne|net|or|org)$/;

/** True for the addresses of this machine itself: 127.0.0.0/8, ::1 and localhost. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);
}

/**
 * Reads an address that may be asked: HTTPS anywhere, plain HTTP only on this machine, no user name or
 * password. Throws an `Error` whose message is fit for the person who wrote the address.
 */
export function readAddress(text: string): URL {
  if (!URL.canParse(text)) throw new Error(`expected an address, found ${text}`);
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw new Error(`expected an address without a user name or password, found ${url.host}`);
  if (url.protocol === 'https:') return url;
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return url;
  throw new Error(`expected an https address (plain http on this machine only), found ${text}`);
}

/** The name somebody registered, by the rule of thumb that suffices for a list of known publishers. */
function siteOf(host: string): string {
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const size = top.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return labels.slice(-size).join('.');
}

/** True when a redirect stays with the publisher: same registered name, and not from HTTPS to HTTP. */
export function staysOnSite(from: URL, to: URL): boolean {
  if (from.protocol === 'https:' && to.protocol !== 'https:') return false;
  return siteOf(from.hostname) === siteOf(to.hostname);
}

/** Where a mirror keeps an address: below its own base, as `<host>/<path>`. */
export function mirrored(address: string, mirror: string): string {
  const { host, pathname, search } = new URL(address);
  return `${mirror.replace(/\/+$/, '')}/${host}${pathname}${search}`;
}
