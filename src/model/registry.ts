import { z } from 'zod';

/** The five Regional Internet Registries, in alphabetical order of their identifiers in statistics files. */
export const REGISTRIES = ['afrinic', 'apnic', 'arin', 'lacnic', 'ripencc'] as const;

/** A registry's identifier as its own statistics files write it. */
export const Registry = z.enum(REGISTRIES);
export type Registry = z.infer<typeof Registry>;

/** How each registry writes its own name. Proper names: not translated. */
export const REGISTRY_NAMES: Readonly<Record<Registry, string>> = {
  afrinic: 'AFRINIC',
  apnic: 'APNIC',
  arin: 'ARIN',
  lacnic: 'LACNIC',
  ripencc: 'RIPE NCC',
};
