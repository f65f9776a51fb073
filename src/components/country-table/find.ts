/** Search and order for the table of countries: pure, so that it can be tested without a page. */

/** Letters without accents, apostrophes or case, so that “Cote d'Ivoire” finds “Côte d’Ivoire”. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .trim();
}

/**
 * True when a query finds a country by its words (`KE|KEN|Kenya|…`): a two- or three-letter code in
 * full, or any part of a name.
 */
export function finds(query: string, words: string): boolean {
  const wanted = plain(query);
  if (wanted === '') return true;
  const [alpha2 = '', alpha3 = '', ...names] = words.split('|').map(plain);
  return wanted === alpha2 || wanted === alpha3 || names.some((name) => name.includes(wanted));
}

/** True where a query is an abbreviation that people use as a country's name: of “UK” nobody wants Ukraine. */
export function abbreviates(query: string, words: string): boolean {
  const wanted = plain(query);
  const [, , ...names] = words.split('|').map(plain);
  return /^[a-z]{2,3}$/.test(wanted) && names.includes(wanted);
}

/** A row to be ordered: its name, and its value in the column (`null` is no data). */
export interface Sortable {
  readonly name: string;
  readonly value: number | null;
}

/** Order by value, missing ones last in both directions; equal values by name. */
export function byValue(direction: 1 | -1): (a: Sortable, b: Sortable) => number {
  return (a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || a.name.localeCompare(b.name);
    }
    return direction * (a.value - b.value) || a.name.localeCompare(b.name);
  };
}
