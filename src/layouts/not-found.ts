import { existsSync, renameSync, rmdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { LANGUAGES, rootOf } from '../model/language.ts';

/** Puts the page for addresses that are not there where hosts look for it in each language: `404.html`, `fr/404.html`. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const root of LANGUAGES.map(rootOf)) {
          const made = new URL(`${root}404/index.html`, dir);
          if (!existsSync(made)) continue;
          renameSync(made, new URL(`${root}404.html`, dir));
          rmdirSync(new URL(`${root}404/`, dir));
        }
      },
    },
  };
}
