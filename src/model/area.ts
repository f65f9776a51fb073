/**
 * An area is whatever a figure can be about: a country or territory (ISO 3166-1 alpha-2), or one of
 * the lines that belong to no country and must never be dropped, or the world as a whole.
 *
 * The id of one is an alpha-2 code, EU, AP or ZZ, WORLD, the M49 code of a region, the id of a registry, or that of a
 * group of countries; those whom a registry serves are `served-by-<registry>`, which tells them from the registry.
 */
export type AreaId = string;

/** Codes that registries use for space of no single country: the EU, Asia-Pacific, and none at all. */
export const UNATTRIBUTED = ['AP', 'EU', 'ZZ'] as const;
export type Unattributed = (typeof UNATTRIBUTED)[number];

/** The key of the world line, in tables and published series. */
export const WORLD = 'WORLD';

/** True for a line that belongs to no country: EU, AP and ZZ (no country given). */
export function isUnattributed(area: string): area is Unattributed {
  return (UNATTRIBUTED as readonly string[]).includes(area);
}
