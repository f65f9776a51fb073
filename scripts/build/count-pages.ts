import type { AstroIntegration } from 'astro';
import { report } from './steps.ts';

/** Says how far a build is with its code and its pages. */
export function countPages(): AstroIntegration {
  let [done, of] = [0, 0];
  return {
    name: 'count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        report('Code', 0, null);
        setPrerenderer((own) => ({
          ...own,
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            of = paths.length;
            report('Code', 1, 1);
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
