import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as `sources.json` knows it. */
export interface NamedFile {
  readonly name: string;
  readonly sha256: string;
}

/** A source as `sources.json` knows it. */
export interface SourceOfFiles {
  readonly id: string;
  readonly files: readonly NamedFile[];
  readonly stale?: unknown;
}

/** The sources of a data folder. */
export function sourcesIn(data: string): SourceOfFiles[] {
  return JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8')).sources;
}

/** Where a file lies below a folder, byte for byte as it was read; undefined where it does not. */
export function pathIn(folder: string, { name, sha256 }: NamedFile): string | undefined {
  return globSync(`**/${name}`, { cwd: folder })
    .map((path) => join(folder, path))
    .find((path) => hash('sha256', readFileSync(path)) === sha256);
}

/** A query for all lines of registries' files: text between bars, with the path of each as `path`. */
export function linesOf(paths: readonly string[]): string {
  return `SELECT filename AS path, * EXCLUDE (filename)
    FROM read_csv([${paths.map(quoted).join(', ')}], delim = '|', header = false, quote = '', escape = '', comment = '#',
      null_padding = true, auto_detect = false, filename = true, columns = {c1: 'VARCHAR', c2: 'VARCHAR',
        c3: 'VARCHAR', c4: 'VARCHAR', c5: 'VARCHAR', c6: 'VARCHAR', c7: 'VARCHAR', c8: 'VARCHAR'})`;
}

/** A text as SQL has it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
