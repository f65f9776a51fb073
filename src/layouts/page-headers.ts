import { appendFileSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { PAGE_POLICY, SEARCH_POLICY } from '../components/policy.ts';
import { LANGUAGES, ROOT_LANGUAGE } from '../model/language.ts';
import { type PagePath, SITE_PAGES } from '../model/pages.ts';

/**
 * Rules for `_headers` that hold the site's pages to their policy and say that only the site itself may frame them: one
 * for each folder with pages, as hosts read 100 rules. Those with rules of their own in `public/_headers` are left out.
 */
export function headersOfPages(): string {
  const pages = SITE_PAGES.filter(({ hasOwnHeaders = false }) => !hasOwnHeaders);
  const patterns = [...new Set(pages.map(({ path }) => patternOf(path)))];
  return [...patterns, ...patterns.flatMap(inLanguages)].map(ruleOf).join('');
}

/** What covers the pages of the first level. */
const FIRST_LEVEL = '/:page/';

/** Where the pages of a rule lie in other languages: below any first folder, unless that says too much. */
function inLanguages(pattern: string): string[] {
  if (pattern.split('/').length > 3) return [`/:lang${pattern}`];
  // `/fr/` is as a page of the first level; `/404.html` of a language is asked for by none but hosts.
  if (pattern !== FIRST_LEVEL) return [];
  const others = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE);
  return others.map((language) => `/${language}${pattern}`);
}

/** Rules of `_headers` for what exists in each language and is no page of the site's own, below a language's root. */
const TRANSLATED =
  /^\/(figures\/:|embed\/|compare\/frame\/|figures\/\*\.(json|svg|png)$|countries\/\*\.(json|png)$|data\/\*\.json$|share\.png$)/;

/** The rules that `_headers` has of its own for such files, for all other languages than the root's. */
export function headersInLanguages(own: string): string {
  const rules = own.split('\n\n').filter((rule) => TRANSLATED.test(rule.split('\n')[0] ?? ''));
  return rules.map((rule) => `\n/:lang${rule.trimEnd()}\n`).join('');
}

/** The rule of a page covers all beside it: `/`, `/:page/`, `/countries/:cc/:page/`; a file has one of its own. */
function patternOf(path: PagePath): string {
  return `/${path.replace(/[^/]+\/$/, ':page/').replace(/\[(\w+)\]/g, ':$1')}`;
}

/**
 * Pages of the first level include the search, which runs WebAssembly: there the header allows that, and the policy in
 * every page but the search's does not. Netlify reads `/:page/` as covering `/404.html`.
 */
function ruleOf(pattern: string): string {
  const first = [FIRST_LEVEL, '/404.html', ...inLanguages(FIRST_LEVEL)];
  const policy = first.includes(pattern) ? SEARCH_POLICY : PAGE_POLICY;
  return `
${pattern}
  Content-Security-Policy: ${policy}; frame-ancestors 'self'
  X-Frame-Options: SAMEORIGIN
`;
}

/** Adds those rules to the `_headers` of a built site. */
export function pageHeaders(): AstroIntegration {
  return {
    name: 'page-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = new URL('_headers', dir);
        const own = readFileSync(file, 'utf8');
        appendFileSync(file, headersInLanguages(own) + headersOfPages());
      },
    },
  };
}
