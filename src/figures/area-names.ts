import { WORLD } from '../model/area.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { PoolState } from '../model/registry-tables.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** Countries and lines of no country by two letters, regions by M49. */
const CODE = /^([A-Z]{2}|\d{3})$/;

/**
 * The name of an area as facts have it: a country, a line of no single country, the world, a region, a registry, or
 * a part of the account of all IPv4 addresses. Throws for any other.
 */
export function areaName(area: string, text: Catalogue): string {
  const isPlace = area === WORLD || isRegistry(area) || CODE.test(area);
  return isPlace ? text.place(area, 'name') : partName(area, text);
}

/** Parts are named by `ipv4Account`: `delegated-<registry>`, `pool-<registry>-<state>`, `untold`, `excess`, purposes. */
function partName(part: string, text: Catalogue): string {
  const words = text.ipv4.account;
  const [kind = '', owner = ''] = part.split('-');
  const registry = isRegistry(owner) ? owner : null;
  if (kind === 'delegated') return text.data.parts.delegated(registry);
  if (kind === 'pool' && registry !== null)
    return text.data.parts.pool(registry, part.slice(`pool-${owner}-`.length) as PoolState);
  const others = { ...words.purposes, untold: words.sections.untold, excess: words.excess };
  const name = Object.entries(others).find(([id]) => id === part)?.[1];
  if (name === undefined) throw new RangeError(`expected an area of a measure, found ${part}`);
  return name;
}

function isRegistry(text: string): text is Registry {
  return (REGISTRIES as readonly string[]).includes(text);
}
