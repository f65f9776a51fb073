import { defineConfig } from 'astro/config';

// Astro reports usage to its makers unless told not to; a build of ours needs no network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** `SITE` is the public origin and `BASE` the path the site lives under; a fork sets its own. */
export default defineConfig({
  site: process.env.SITE ?? 'https://ipv6-atlas.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // The policy of pages allows no style and no script within them: small ones stay files too.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
