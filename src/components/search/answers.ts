/** Letters that two words must begin with alike before one is taken for a form of the other. */
const ALIKE = 3;

/**
 * True when a passage found for a query has marked some word that begins like one of the query's, whatever
 * its accents. The library shortens a word that stands nowhere, in the end to a single letter, and what it
 * finds then is no answer. A passage without any mark tells nothing, and is believed.
 */
export function answersQuery(query: string, marked: readonly string[]): boolean {
  const begins = query
    .split(/\s+/)
    .map((word) => plain(word).slice(0, ALIKE))
    .filter((begin) => begin !== '');
  return (
    marked.length === 0 ||
    marked.some((word) => begins.some((begin) => plain(word).startsWith(begin)))
  );
}

/** Lower case, without accents and without the marks around a word. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
