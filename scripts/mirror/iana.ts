import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IanaBlock } from '../../src/model/iana.ts';
import { REGISTRIES, type Registry } from '../../src/model/registry.ts';
import type { World } from './world.ts';

/** Registries as IANA writes them, with the ends of their servers' names. */
const NAMES: Readonly<Record<Registry, readonly [name: string, host: string]>> = {
  afrinic: ['AFRINIC', 'afrinic.net'],
  apnic: ['APNIC', 'apnic.net'],
  arin: ['ARIN', 'arin.net'],
  lacnic: ['LACNIC', 'lacnic.net'],
  ripencc: ['RIPE NCC', 'ripe.net'],
};

const PURPOSES: Readonly<Record<Exclude<IanaBlock['designation'], Registry>, string>> = {
  iana: 'IANA',
  'local-identification': 'IANA - Local Identification',
  loopback: 'IANA - Loopback',
  'private-use': 'IANA - Private Use',
  multicast: 'Multicast',
  'future-use': 'Future use',
  documentation: 'Documentation',
  '6to4': '6to4',
};

/** The registry of IPv4 /8s, by its columns; a block of before the registries is named for one of them. */
export function ianaIpv4({ iana }: World): string {
  const rows = iana
    .filter(
      ({ family, status }) => family === 'ipv4' && /^(allocated|legacy|reserved)$/.test(status),
    )
    .toSorted((a, b) => Number.parseInt(a.prefix, 10) - Number.parseInt(b.prefix, 10))
    .map((block) =>
      rowOf(block, `${String(Number.parseInt(block.prefix, 10)).padStart(3, '0')}/8`),
    );
  return ['Prefix,Designation,Date,WHOIS,RDAP,Status [1],Note', ...rows, ''].join('\r\n');
}

/** The registry of IPv6 unicast blocks. A cell may hold several lines. */
export function ianaIpv6({ iana }: World): string {
  const rows = iana
    .filter(({ family }) => family === 'ipv6')
    .map((block) => rowOf(block, block.prefix));
  return ['Prefix,Designation,Date,WHOIS,RDAP,Status,Note', ...rows, ''].join('\r\n');
}

function rowOf({ designation, month, status }: IanaBlock, prefix: string): string {
  const registry = REGISTRIES.find((known) => known === designation);
  const [name, host] = registry
    ? NAMES[registry]
    : [PURPOSES[designation as keyof typeof PURPOSES], ''];
  const words = status === 'legacy' ? `Administered by ${name}` : name;
  const rdap = host === '' ? '' : `"https://rdap.${host}/\nhttp://rdap.${host}/"`;
  const whois = host === '' ? '' : `whois.${host}`;
  return [prefix, words, month ?? '', whois, rdap, status.toUpperCase(), ''].join(',');
}

/** The two registries of recovered space: excerpts of IANA's files of 22 August 2026, which the parser is tested on. */
export function ianaRecovered(part: 1 | 2): string {
  const name = `ipv4-recovered-address-space-${part}-2026-08-22.csv`;
  return readFileSync(join(import.meta.dirname, '../sources/iana/fixtures', name), 'utf8');
}
