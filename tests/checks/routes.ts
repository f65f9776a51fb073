/** What a file below `src/pages` serves: `[...lang]/countries/[cc].astro` the pages at `countries/[cc]/`, in each language. */
export function routePath(file: string): string {
  const name = file.replace(/^src\/pages\/(\[\.\.\.lang\]\/)?/, '').replace(/\.astro$/, '');
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

/** Pages whose address `docs/CONTRACTS.md` does not promise, and addresses of pages it promises that are none. */
export function checkPromises(contracts: string, table: readonly string[]): string[] {
  const part = /\n## Pages\n(.*?)\n- /s.exec(contracts)?.[1] ?? '';
  const cells = [...part.matchAll(/^\| (`.*?`) \|/gm)].map(([, cell = '']) => cell);
  const promised = cells.flatMap((cell) => cell.replaceAll('`', '').split(', '));
  return [
    ...table
      .filter((path) => !promised.includes(`/${path}`))
      .map((path) => `docs/CONTRACTS.md does not list \`/${path}\``),
    ...promised
      .filter((path) => !table.includes(path.slice(1)))
      .map((path) => `docs/CONTRACTS.md lists \`${path}\`, which is not in src/model/pages.ts`),
  ];
}
