import { importsOf, type Sources } from './imports.ts';

/**
 * Breaches of "one metric, gate or source never imports another". The siblings are what a list file
 * (`metrics.ts`) imports from its own folder, a file or a folder each, but for the contract they all
 * fulfil (`metric.ts`). Parts that the list does not name may be shared.
 */
export function checkSiblings(sources: Sources, list: string): string[] {
  const folder = list.slice(0, list.lastIndexOf('/') + 1);
  const memberOf = (path: string) => {
    const [first = '', ...rest] = path.slice(folder.length).split('/');
    return folder + (rest.length > 0 ? `${first}/` : first.replace(/\.test\.ts$/, '.ts'));
  };
  const within = ({ target }: { target: string | null }) => target?.startsWith(folder) ?? false;
  const contract = list.replace(/s\.ts$/, '.ts');
  const siblings = new Set(
    importsOf(list, sources.get(list) ?? '')
      .filter(within)
      .map(({ target }) => memberOf(target ?? ''))
      .filter((member) => member !== contract),
  );
  return [...sources]
    .filter(([path]) => path.startsWith(folder) && siblings.has(memberOf(path)))
    .flatMap(([path, text]) =>
      importsOf(path, text)
        .filter(within)
        .filter(({ target }) => memberOf(target ?? '') !== memberOf(path))
        .filter(({ target }) => target === list || siblings.has(memberOf(target ?? '')))
        .map(({ written }) => `${path} may not import ${written}`),
    );
}
