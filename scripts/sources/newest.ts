/** The latest of some ISO dates (`YYYY-MM-DD`), or null when there are none. */
export function newestOf(dates: Iterable<string>): string | null {
  let newest: string | null = null;
  for (const date of dates) if (newest === null || date > newest) newest = date;
  return newest;
}
