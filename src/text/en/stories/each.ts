import { REGISTRY_NAMES, type Registry } from '../../../model/registry.ts';
import type { PlaceOf } from '../../contract/story.ts';
import { short } from '../formats.ts';
import { inSentence } from '../places.ts';
import { perPerson } from '../values.ts';

/** IPv4 addresses for each person with their noun: `one address for every 37 people`, `0.649 addresses a person`. */
export function addressesEach(value: number): string {
  if (value >= 0.5) return `${short(value)} addresses a person`;
  return perPerson(value).replace(/^one /, 'one address ');
}

/** The names of countries as they stand inside a sentence. */
export function places(codes: readonly string[], place: PlaceOf): string[] {
  return codes.map((code) => inSentence(place(code)));
}

/** A registry's name as it stands inside a sentence. */
export function registryName(registry: Registry): string {
  return registry === 'ripencc' ? `the ${REGISTRY_NAMES.ripencc}` : REGISTRY_NAMES[registry];
}
