import type { AstroIntegration } from 'astro';
import { report } from './steps.ts';

/** Says how far a build is with its code and its pages, which begin when what they show is ready. */
export function countPages(ready: () => Promise<void>): AstroIntegration {
  let [done, of] = [0, 0];
  return {
    name: 'count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        report('Code', 0, null);
        setPrerenderer((own) => ({
          ...own,
          async setup() {
            report('Code', 1, 1);
            await ready();
            await own.setup?.();
          },
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            of = paths.length;
            report('Pages', 0, of);
            return paths;
          },
          async render(request, options) {
            const page = await own.render(request, options);
            report('Pages', ++done, of);
            return page;
          },
        }));
      },
    },
  };
}
