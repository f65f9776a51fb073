import type { NamedCountry } from './country-named.ts';

let names: Promise<readonly NamedCountry[]> | null = null;

/** The names of countries from the site's list: fetched when first asked for, anew where that failed. Never throws. */
export async function loadNames(address: string): Promise<readonly NamedCountry[]> {
  names ??= fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)));
  try {
    return await names;
  } catch {
    names = null;
    return [];
  }
}
