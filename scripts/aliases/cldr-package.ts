import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../command/usage-error.ts';
import type { Territories } from './aliases.ts';

const PACKAGE = 'cldr-localenames-full';
const REPOSITORY = 'https://github.com/unicode-org/cldr-json';
const Manifest = z.object({ name: z.literal(PACKAGE), version: z.string() });
const File = z.object({
  main: z.record(
    z.string(),
    z.object({ localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }) }),
  ),
});

/** A version of CLDR's names. */
export interface CldrPackage {
  /** Where its publisher keeps the same files, a folder a language. */
  readonly address: string;
  /** What a language calls places, by their codes; `null` where CLDR does not have the language. */
  readonly namesIn: (language: string) => Territories | null;
}

/** Opens npm's package of CLDR's names in a folder. Throws a `UsageError` where it is another one. */
export function cldrPackage(folder: string): CldrPackage {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) throw new UsageError(`No package.json in ${folder}`);
  const manifest = Manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!manifest.success) throw new UsageError(`${path} is not of ${PACKAGE}`);
  const namesIn = (language: string): Territories | null => {
    const file = join(folder, 'main', language, 'territories.json');
    if (!existsSync(file)) return null;
    const { main } = File.parse(JSON.parse(readFileSync(file, 'utf8')));
    return main[language]?.localeDisplayNames.territories ?? null;
  };
  const { version } = manifest.data;
  return { address: `${REPOSITORY}/tree/${version}/cldr-json/${PACKAGE}/main`, namesIn };
}
