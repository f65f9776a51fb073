import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { countPages } from './scripts/build/count-pages.ts';
import { BASE, SITE } from './scripts/build/site-place.ts';
import { report, whenServed } from './scripts/build/steps.ts';
import { editionHeaders } from './scripts/editions/headers.ts';
import { indexSite } from './scripts/search/index-site.ts';
import { filesBesidePages } from './src/issue/files/beside-pages.ts';
import { notFoundPages } from './src/layouts/not-found.ts';
import { pageHeaders } from './src/layouts/page-headers.ts';

// Astro reports usage to its makers unless told not to; a build of ours needs no network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Makes the built pages searchable. */
const search = {
  name: 'search',
  hooks: {
    /** @param {{ dir: URL }} built */
    'astro:build:done': async ({ dir }) => {
      report('Search', 0, null);
      await indexSite(fileURLToPath(dir));
      report('Search', 1, 1);
    },
  },
};

/** What the work beside the pages is called while it is shown. */
const WORK = /** @type {const} */ ({
  figures: 'Figures',
  files: 'Files of figures',
  pictures: 'Pictures of figures',
});

/** With `PICTURES=later` pictures of figures are drawn once the site is served, as `npm start` does it. */
const beside = filesBesidePages({
  report: ({ kind, done, of }) => report(WORK[kind], done, of),
  later: process.env.PICTURES === 'later' ? whenServed() : null,
});

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    countPages(beside.ready),
    notFoundPages(),
    search,
    beside.integration,
    pageHeaders(),
    editionHeaders(),
  ],
  devToolbar: { enabled: false },
  build: {
    // While a page is written to disk, the next ones are rendered.
    concurrency: 4,
    // The policy of pages allows no style and no script within them: small ones stay files too.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
