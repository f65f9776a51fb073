import { importsOf, type Sources } from '../imports.ts';

/** A folder of the project that the picture of the house shows, and the folders it imports from. */
export interface Room {
  /** `figures` is `src/figures`; `scripts` stands for all of its folders. */
  readonly name: string;
  readonly imports: readonly Way[];
}

/** That a folder imports from another. */
export interface Way {
  readonly to: string;
  /** True where it may know one file of it only. */
  readonly isDoor: boolean;
}

/** Folders of which scripts may know one file (`layers.ts`). */
const BY_ONE_FILE: readonly string[] = ['published', 'figures'];

/** The folders of `src`, and `scripts`, sorted, with all that they import from each other; tests see everything. */
export function roomsOf(sources: Sources): readonly Room[] {
  const known = new Map<string, Set<string>>();
  for (const [path, text] of sources) {
    const room = roomOf(path);
    if (room === null || path.endsWith('.test.ts')) continue;
    const imported = importsOf(path, text).map(({ target }) => roomOf(target ?? ''));
    const own = known.get(room) ?? new Set();
    known.set(room, own);
    for (const to of imported) if (to !== null && to !== room) own.add(to);
  }
  return [...known].map(([name, to]) => ({ name, imports: waysFrom(name, to) })).sort(byName);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function roomOf(path: string): string | null {
  const [area, folder, file] = path.split('/');
  if (area === 'scripts') return area;
  return area === 'src' && file !== undefined ? (folder ?? null) : null;
}

function waysFrom(name: string, imported: ReadonlySet<string>): Way[] {
  return [...imported]
    .sort()
    .map((to) => ({ to, isDoor: name === 'scripts' && BY_ONE_FILE.includes(to) }));
}

/**
 * The ways without those that a longer one stands for: what a folder also reaches through another is not drawn. One
 * file of a folder is no way through it.
 */
export function shortened(rooms: readonly Room[]): readonly Room[] {
  const reached = reachOf(rooms);
  return rooms.map(({ name, imports }) => {
    const through = imports.filter(({ isDoor }) => !isDoor).map(({ to }) => reached.get(to));
    return { name, imports: imports.filter(({ to }) => !through.some((all) => all?.has(to))) };
  });
}

/** All that each folder imports, through however many others. */
function reachOf(rooms: readonly Room[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map(rooms.map(({ name, imports }) => [name, imports.map(({ to }) => to)]));
  return new Map(
    rooms.map(({ name }) => {
      const all = new Set(next.get(name));
      for (const one of all) for (const further of next.get(one) ?? []) all.add(further);
      return [name, all];
    }),
  );
}
