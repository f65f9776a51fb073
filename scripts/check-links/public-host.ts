import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { NetworkFault } from '../fetch/faults.ts';

/** IPv4 that no public server has: https://www.iana.org/assignments/iana-ipv4-special-registry/ */
const CLOSED4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Within global unicast: Teredo and other protocols, documentation, and 6to4, which wraps any IPv4 address. */
const CLOSED6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const closed4 = new BlockList();
const closed6 = new BlockList();
const open6 = new BlockList();
for (const [net, prefix] of CLOSED4) closed4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of CLOSED6) closed6.addSubnet(net, prefix, 'ipv6');
// All else is this machine, its links and networks, groups, or another family in disguise.
open6.addSubnet('2000::', 3, 'ipv6');

/** True for an IP address that a server on the public Internet may have. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed4.check(address, 'ipv4');
  return isIP(address) === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}

/** True where an address names a public server, as far as can be told before its name is looked up. */
export function mayBePublic({ hostname, port }: URL): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return port === '' && (isIP(host) === 0 || isPublicAddress(host));
}

/** Finds all addresses of a host, as Node's own `lookup` does. */
type Resolve = (
  host: string,
  options: LookupAllOptions,
  done: (fault: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for a connection, which then goes to no other address than what was looked at. A name that leads to
 * this machine or a private network, be it with one of several addresses, gives a `NetworkFault`.
 */
export function lookupPublic(resolve: Resolve = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (fault, found) => {
      const [first] = found ?? [];
      if (fault || !first) return done(fault ?? new NetworkFault(`no address of ${host}`, {}), []);
      const closed = found.find(({ address }) => !isPublicAddress(address));
      const words = `${host} leads to ${closed?.address}, which is no public address`;
      if (closed) done(new NetworkFault(words, { retry: false }), []);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}
