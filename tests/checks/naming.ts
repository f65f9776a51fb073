import { importsOf, type Sources } from './imports.ts';

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|lib|index|types)(\/|\.[a-z.]+$)/;
const LONGEST = 300;
/** Sample data and stand-ins of real things, for tests only. */
const SAMPLE = /(^|\/)sample-[^/]*$/;

/**
 * Breaches of how files and folders are called, what stands in `src/pages`, how long a file is, and that only
 * tests import `sample-…` files.
 */
export function checkNaming(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    [nameFault(path), routeFault(path, text), lengthFault(path, text), sampleFault(path, text)]
      .filter((fault) => fault !== null)
      .map((fault) => `${path} ${fault}`),
  );
}

function nameFault(path: string): string | null {
  if (path.startsWith('src/pages/')) return null;
  if (EMPTY_NAMES.test(path)) return 'has a name that says nothing';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.astro')) {
    return /^[A-Z][A-Za-z0-9]*\.astro$/.test(name) ? null : 'is not PascalCase';
  }
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name) ? null : 'is not kebab-case';
}

/** A route is an `.astro` page, or a `.ts` endpoint that answers GET; Astro ignores what starts with `_`. */
function routeFault(path: string, text: string): string | null {
  if (!path.startsWith('src/pages/')) return null;
  const endpoint =
    path.endsWith('.ts') && /export (const|function|async function) GET\b/.test(text);
  const route = (path.endsWith('.astro') || endpoint) && !path.includes('/_');
  return route ? null : 'is no route';
}

/** The catalogues of words are lists, and lists may be long. */
function lengthFault(path: string, text: string): string | null {
  const lines = text.split('\n').length - 1;
  return path.startsWith('src/text/') || lines <= LONGEST ? null : `has ${lines} lines`;
}

function sampleFault(path: string, text: string): string | null {
  if (SAMPLE.test(path) || /\.test\.ts$|^tests\//.test(path)) return null;
  const sample = importsOf(path, text).find(({ target }) => SAMPLE.test(target ?? ''));
  return sample ? `imports ${sample.written}, which is for tests` : null;
}
