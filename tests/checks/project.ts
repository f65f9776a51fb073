import { readdirSync, readFileSync } from 'node:fs';
import type { Sources } from './imports.ts';

/** Folders that tools write: nothing in them is ours. */
const WRITTEN = /^(node_modules|dist|\.git|\.astro|\.cache|screenshots|data\/published|public\/v)$/;
const CODE = /\.(ts|mjs|astro|css)$/;
const TEXT = /\.(ts|mjs|astro|css|json|md|csv|ya?ml|svg|cff|html|txt)$|(^|\/)(run|\.[a-z]+)$/;

/** Every text file of the project in the current folder, by path. */
export function projectFiles(): Sources {
  const paths = walk('').filter((path) => TEXT.test(path));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

function walk(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return WRITTEN.test(path) ? [] : walk(path);
    // In a checkout beside another `.git` is a file, and Git's own.
    return entry.isFile() && path !== '.git' ? [path] : [];
  });
}

/** The files among them that are code. */
export function codeFiles(files: Sources): Sources {
  return new Map([...files].filter(([path]) => CODE.test(path) && !path.includes('/fixtures/')));
}
