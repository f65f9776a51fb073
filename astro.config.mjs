import { defineConfig } from 'astro/config';

/** `SITE` is the public origin and `BASE` the path the site lives under; a fork sets its own. */
export default defineConfig({
  site: process.env.SITE ?? 'https://ipv6-atlas.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
});
