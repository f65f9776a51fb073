/** A figure of a country: it stands on the country's page and has none of its own. */
const OF_COUNTRY = /^(country-[^/]+)\/([^/]+)$/;

/** Whether a figure, by its path (`<id>` or `<id>/<place>`), is of a country. */
export function isOfCountry(path: string): boolean {
  return OF_COUNTRY.test(path);
}

/** Where a figure stands below the site's root: on a page of its own, or a country's at its place on the country's page. */
export function figurePath(path: string): string {
  const [, id, country] = OF_COUNTRY.exec(path) ?? [];
  return id === undefined ? `figures/${path}/` : `countries/${country}/#${id}`;
}
