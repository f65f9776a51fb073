import { importsOf, type Sources } from './imports.ts';

/**
 * Circles of imports, of types too, among the files of `src` and `scripts`: each as the files on one way round it.
 * Of what hangs together in several circles, one is told: when it is broken, the next one shows.
 */
export function checkCircles(sources: Sources): string[] {
  const next = new Map(
    [...sources]
      .filter(([path]) => /^(src|scripts)\//.test(path))
      .map(([path, text]) => [path, targetsOf(path, text)] as const),
  );
  const done = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    const circle = circleFrom(start, next, done);
    return circle ? [circle.join(' → ')] : [];
  });
}

function targetsOf(path: string, text: string): string[] {
  return importsOf(path, text).flatMap(({ target }) => target ?? []);
}

/** Walks on from a file, without stepping into one twice, until a way comes back to itself. */
function circleFrom(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | null {
  const way: string[] = [];
  const walk = (path: string): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    way.push(path);
    for (const target of next.get(path) ?? []) {
      const circle = walk(target);
      if (circle) return circle;
    }
    way.pop();
    done.add(path);
    return null;
  };
  const circle = walk(start);
  for (const path of way) done.add(path);
  return circle;
}
