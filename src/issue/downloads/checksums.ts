import { hash } from 'node:crypto';

/** The list of checksums that stands in a folder, and covers what lies below it. */
export const SUMS = 'SHA256SUMS';

/** Checksums as `sha256sum -c` reads them, sorted by path: the same whatever order the files were made in. */
export function sumsOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  return sumList(new Map([...files].map(([path, content]) => [path, hash('sha256', content)])));
}

/** The same of files whose checksums are known. */
export function sumList(sums: ReadonlyMap<string, string>): string {
  return [...sums]
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
