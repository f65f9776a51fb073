import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Words } from './contract/words.ts';

/** The same words about each registry, by the id that a pattern makes of it. */
export function ofEachRegistry<Id extends string>(
  id: (registry: Registry) => Id,
  words: (registry: Registry) => string,
): Words<Id> {
  const pairs = REGISTRIES.map((registry) => [id(registry), words(registry)]);
  return Object.fromEntries(pairs) as Words<Id>;
}
