/** Pages in the order of a list, those named in front, each once. */
export function namedFirst<Page extends { readonly id: string }>(
  named: readonly Page[],
  found: readonly Page[],
): Page[] {
  const first = new Set(named.map(({ id }) => id));
  return [...named, ...found.filter(({ id }) => !first.has(id))];
}
