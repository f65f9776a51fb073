import type { Sources } from './imports.ts';

/** Places that only some machines have, and hosts that a lock file must not bind us to. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/\.\.\/shared\b/, 'names a folder outside the project'],
  [/(?<![\w.\-/:}])\/(work|home|root|Users|mnt)\/\w/, 'names a path of one machine'],
  [
    /registry\.(npmjs|yarnpkg|npmmirror)\b|\bnpm\.pkg\b|"resolved": "https?:/,
    'names a package registry',
  ],
];

/** Files that name a path outside the project or a package registry, each with its line. */
export function checkBelonging(files: Sources): string[] {
  return [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        FOREIGN.filter(([form]) => form.test(line)).map(
          ([, fault]) => `${path}:${at + 1} ${fault}`,
        ),
      ),
  );
}
