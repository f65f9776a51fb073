import { clientScripts, importsIn, type Sources } from './imports.ts';

/** Packages that draw: they belong to the build, never to what a reader's browser runs. */
const DRAWING = /^(d3|topojson|world-atlas)/;

/** Code that runs in a reader's browser and reaches a drawing package, through however many imports. */
export function checkEnhancements(sources: Sources): string[] {
  return [...sources]
    .flatMap(([path, text]) => clientCode(path, text).map((code) => [path, code] as const))
    .map(([path, code]) => [path, reachedDrawing(sources, path, code)] as const)
    .filter(([, reached]) => reached !== null)
    .map(([path, reached]) => `${path} runs in the browser and reaches ${reached}`);
}

function clientCode(path: string, text: string): string[] {
  if (path.endsWith('.astro')) return clientScripts(text);
  return /(^|\/)enhance[^/]*(?<!\.test)\.ts$/.test(path) ? [text] : [];
}

function reachedDrawing(sources: Sources, entry: string, entryCode: string): string | null {
  const seen = new Map([[entry, entryCode]]);
  for (const [path, code] of seen) {
    const imports = importsIn(path, withoutTypes(code));
    const drawing = imports.find(({ written }) => DRAWING.test(written));
    if (drawing) return path === entry ? drawing.written : `${drawing.written} through ${path}`;
    for (const { target } of imports) {
      const text = sources.get(target ?? '');
      if (text !== undefined && !seen.has(target ?? '')) seen.set(target ?? '', text);
    }
  }
  return null;
}

/** Imports of nothing but types are gone at run time. */
function withoutTypes(code: string): string {
  return code.replace(/^\s*(import|export)\s+type\b[^;]*;/gm, '');
}
