/** An attribute that leads to an address on the site's own host. */
const OWN = /(\s(?:href|src)=")(\/(?!\/)[^"]*)(")/g;

/**
 * A page with its links to the site's own pages turned from `/figures/x/` to `../../../figures/x/`, so that
 * it can stand deeper in the tree and below any base path. `base` is the path the site was built for, `depth`
 * the number of folders between the site's root and the page. Throws on a link outside the base path.
 */
export function withRelativeLinks(html: string, base: string, depth: number): string {
  return html.replace(OWN, (_, before: string, address: string, after: string) => {
    if (!address.startsWith(base))
      throw new Error(`expected an address below ${base}, found ${address}`);
    return before + '../'.repeat(depth) + address.slice(base.length) + after;
  });
}
