import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MovedFigure } from '../placed/moved.ts';
import { ISSUED } from './issued-files.ts';

/**
 * Puts the files beside figures' pages, which are written already, under the former addresses of the figures too:
 * a page can send its readers on, a picture or a table cannot. `site` is the folder of the built site.
 */
export function keepFormerFiles(site: string, moved: readonly MovedFigure[]): void {
  for (const { from, to } of moved) {
    const [now, before] = [to, from].map((path) => join(site, 'figures', path)) as [string, string];
    const names = Object.values(ISSUED)
      .map(({ name }) => name)
      .filter((name) => existsSync(join(now, name)));
    if (names.length > 0) mkdirSync(before, { recursive: true });
    for (const name of names) copyFileSync(join(now, name), join(before, name));
  }
}
