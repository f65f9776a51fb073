import ts from 'typescript';

/** Source texts by path below the project, `/` between names. */
export type Sources = ReadonlyMap<string, string>;

/** One import as written and, for a relative one, the path it leads to below the project. */
export interface Import {
  readonly written: string;
  readonly target: string | null;
}

/** All imports of a `.ts`, `.mjs` or `.astro` file, of types too. */
export function importsOf(path: string, text: string): Import[] {
  const matter = /^\s*---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const code = path.endsWith('.astro') ? [matter, ...clientScripts(text)] : [text];
  return code.flatMap((part) => importsIn(path, part));
}

/** The imports in a piece of code that stands in a file. */
export function importsIn(path: string, code: string): Import[] {
  const names = known.get(code) ?? namesIn(code);
  known.set(code, names);
  return names.map((written) => ({ written, target: resolve(path, written) }));
}

/** What is imported by code read already: several checks ask for the imports of the whole project. */
const known = new Map<string, readonly string[]>();

function namesIn(code: string): string[] {
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** The scripts of an `.astro` file, which run in the reader's browser. */
export function clientScripts(astro: string): string[] {
  return [...astro.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
}

function resolve(from: string, written: string): string | null {
  if (!written.startsWith('.')) return null;
  return new URL(written.split('?')[0] ?? '', `file:///${from}`).pathname.slice(1);
}
