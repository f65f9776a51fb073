/** What a file below `src/pages` serves: `countries/[cc].astro` the pages at `countries/[cc]/`. */
export function routePath(file: string): string {
  const name = file.replace(/^src\/pages\//, '').replace(/\.astro$/, '');
  return name === '404' ? '404.html' : `${name}/`.replace(/(^|\/)index\/$/, '$1');
}

/** Routes of pages without a row in the table of pages, and rows without a route, one line each. */
export function checkRoutes(files: Iterable<string>, table: readonly string[]): string[] {
  const pages = [...files].filter((file) => /^src\/pages\/.*\.astro$/.test(file));
  const routes = new Map(pages.map((file) => [routePath(file), file]));
  const unlisted = [...routes].filter(([path]) => !table.includes(path));
  const unmade = table.filter((path) => !routes.has(path));
  return [
    ...unlisted.map(([path, file]) => `${file}: src/model/pages.ts has no row for '${path}'`),
    ...unmade.map((path) => `src/model/pages.ts: no route in src/pages makes '${path}'`),
  ];
}
