import type { IanaBlock } from '../../../src/model/iana.ts';
import type { Registry } from '../../../src/model/registry.ts';

/** Names of the registries as IANA writes them, and the ends of their servers' names. */
const REGISTRY_NAMES: ReadonlyMap<string, Registry> = new Map([
  ['AFRINIC', 'afrinic'],
  ['APNIC', 'apnic'],
  ['ARIN', 'arin'],
  ['LACNIC', 'lacnic'],
  ['RIPE NCC', 'ripencc'],
  ['whois.afrinic.net', 'afrinic'],
  ['whois.apnic.net', 'apnic'],
  ['whois.arin.net', 'arin'],
  ['whois.lacnic.net', 'lacnic'],
  ['whois.ripe.net', 'ripencc'],
]);

const PURPOSES: ReadonlyMap<string, IanaBlock['designation']> = new Map([
  ['IANA', 'iana'],
  ['IANA - Local Identification', 'local-identification'],
  ['IANA - Loopback', 'loopback'],
  ['IANA - Private Use', 'private-use'],
  ['Multicast', 'multicast'],
  ['Future use', 'future-use'],
  ['Documentation', 'documentation'],
  ['6to4', '6to4'],
]);

/**
 * Whose a block is. A registry or a purpose is named in words; a block that an organisation got before
 * there were registries names that organisation, and its WHOIS server tells which registry looks after it.
 * Null when neither says.
 */
export function designationOf(words: string, whois: string): IanaBlock['designation'] | null {
  const name = words.trim().replace(/^Administered by /, '');
  return REGISTRY_NAMES.get(name) ?? PURPOSES.get(name) ?? REGISTRY_NAMES.get(whois.trim()) ?? null;
}
