import { describe, expect, it } from 'vitest';
import { checkBelonging } from './belonging.ts';
import { checkCircles } from './circles.ts';
import { checkEnhancements } from './enhancements.ts';
import { importsOf } from './imports.ts';
import { checkLayers } from './layers.ts';
import { checkNaming } from './naming.ts';
import { checkSiblings } from './siblings.ts';

const sourcesOf = (files: Record<string, string>) => new Map(Object.entries(files));

describe('importsOf', () => {
  it('finds imports of values and types, exports from, and imports on demand', () => {
    const code = `import type { A } from './a.ts'; export { b } from '../b.ts';
      const c = await import('zod'); const no = "import d from './d.ts'";`;
    expect(importsOf('src/text/x.ts', code)).toEqual([
      { written: './a.ts', target: 'src/text/a.ts' },
      { written: '../b.ts', target: 'src/b.ts' },
      { written: 'zod', target: null },
    ]);
  });

  it('reads the front matter and the scripts of an Astro file', () => {
    const astro = `---\nimport A from './A.astro';\n---\n<A/><script>import './b.ts';</script>`;
    expect(importsOf('src/components/X.astro', astro).map(({ written }) => written)).toEqual([
      './A.astro',
      './b.ts',
    ]);
  });
});

describe('checkLayers', () => {
  it.each([
    ['src/model/a.ts', '../metrics/metric.ts'],
    ['src/model/a.ts', 'csv-parse'],
    ['src/charts/line/render.ts', '../../published/read.ts'],
    ['src/figures/a.ts', '../components/A.astro'],
    ['src/figures/a.ts', '../issue/files.ts'],
    ['src/figures/pace/a.ts', '../../published/read.ts'],
    ['src/issue/a.ts', '../components/A.astro'],
    ['src/charts/line/render.ts', '../../figures/figure.ts'],
    ['src/metrics/a.ts', '../text/text.ts'],
    ['src/text/contract/home.ts', '../en/home.ts'],
    ['src/text/grammar/grammar.ts', './fr.ts'],
    ['src/text/fr/home.ts', '../en/home.ts'],
    ['src/text/grammar/fr.ts', './en.ts'],
    ['src/text/fr/home.ts', '../grammar/en.ts'],
    ['src/published/read.ts', '../text/text.ts'],
    ['src/layouts/A.astro', '../pages/b.ts'],
    ['src/pages/a.ts', '../../scripts/ingest.ts'],
    ['src/pages/a.ts', '../../data/published/x.json'],
    ['scripts/ingest.ts', '../src/text/text.ts'],
    ['scripts/ingest.ts', '../src/published/read.ts'],
    ['scripts/ingest.ts', '../src/figures/stories/examine.ts'],
    ['scripts/claims.ts', '../src/figures/stories/stories.ts'],
    ['scripts/ingest.ts', '../tests/browser/session.ts'],
  ])('refuses that %s imports %s', (path, target) => {
    const code = path.endsWith('.astro') ? `---\nimport '${target}';\n---` : `import '${target}';`;
    expect(checkLayers(sourcesOf({ [path]: code }))).toEqual([`${path} may not import ${target}`]);
  });

  it.each([
    ['src/model/a.ts', 'zod'],
    ['src/charts/line/render.ts', '../../metrics/metric.ts'],
    ['src/pages/a.ts', '../layouts/A.astro'],
    ['src/issue/a.ts', '../figures/figure.ts'],
    ['src/issue/a.ts', '../published/read.ts'],
    ['src/figures/a.ts', '../published/data.ts'],
    ['src/figures/a.test.ts', '../published/read.ts'],
    ['src/components/A.ts', '../issue/files.ts'],
    ['src/text/fr/home.ts', '../contract/home.ts'],
    ['src/text/fr/home.ts', '../grammar/fr.ts'],
    ['src/text/grammar/fr.ts', './plural.ts'],
    ['src/text/catalogue.ts', './fr/french.ts'],
    ['scripts/ingest.ts', '../src/published/published.ts'],
    ['scripts/refresh/a.ts', '../sources/source.ts'],
    ['scripts/claims/a.ts', '../../src/figures/stories/examine.ts'],
    ['tests/site/a.test.ts', '../../scripts/test/chromium.ts'],
  ])('allows that %s imports %s', (path, target) => {
    expect(checkLayers(sourcesOf({ [path]: `import '${target}';` }))).toEqual([]);
  });
});

describe('checkCircles', () => {
  it('tells the files on the way round, of however many, and nothing beside it', () => {
    const sources = sourcesOf({
      'src/a.ts': `import './b.ts'; import './d.ts';`,
      'src/b.ts': `import type { C } from './c.ts';`,
      'src/c.ts': `import './b.ts'; import './d.ts';`,
      'src/d.ts': `import 'zod';`,
      'scripts/x.ts': `import '../src/a.ts'; import './x.ts';`,
      'tests/y.ts': `import './y.ts';`,
    });
    expect(checkCircles(sources)).toEqual([
      'src/b.ts → src/c.ts → src/b.ts',
      'scripts/x.ts → scripts/x.ts',
    ]);
  });

  it('finds none where two ways lead to one file', () => {
    const sources = sourcesOf({
      'src/a.ts': `import './b.ts'; import './c.ts';`,
      'src/b.ts': `import './d.ts';`,
      'src/c.ts': `import './d.ts';`,
      'src/d.ts': '',
    });
    expect(checkCircles(sources)).toEqual([]);
  });
});

describe('checkEnhancements', () => {
  it('refuses a drawing package reached through another file, and names both', () => {
    const sources = sourcesOf({
      'src/charts/map/enhance.ts': `import './state.ts';`,
      'src/charts/map/state.ts': `import { scaleLinear } from 'd3';`,
      'src/components/A.astro': `<script>import 'd3-scale';</script>`,
    });
    expect(checkEnhancements(sources)).toEqual([
      'src/charts/map/enhance.ts runs in the browser and reaches d3 through src/charts/map/state.ts',
      'src/components/A.astro runs in the browser and reaches d3-scale',
    ]);
  });

  it('allows types, which are gone at run time, and d3 in what only the build runs', () => {
    const sources = sourcesOf({
      'src/charts/map/enhance.ts': `import type { Layout } from './layout.ts';`,
      'src/charts/map/layout.ts': `import { scaleLinear } from 'd3';`,
      'src/components/A.astro': `---\nimport '../charts/map/layout.ts';\n---\n<p/>`,
    });
    expect(checkEnhancements(sources)).toEqual([]);
  });
});

describe('checkSiblings', () => {
  const list = `import type { Gate } from './gate.ts'; import { a } from './a.ts'; import { b } from './b/b.ts';`;
  const problemsOf = (files: Record<string, string>) =>
    checkSiblings(
      sourcesOf({ 'scripts/gates/gates.ts': list, ...files }),
      'scripts/gates/gates.ts',
    );

  it('refuses that one imports another, or the list', () => {
    expect(
      problemsOf({
        'scripts/gates/a.ts': `import './b/part.ts'; import './gates.ts';`,
        'scripts/gates/b/b.ts': `import '../a.ts';`,
      }),
    ).toEqual([
      'scripts/gates/a.ts may not import ./b/part.ts',
      'scripts/gates/a.ts may not import ./gates.ts',
      'scripts/gates/b/b.ts may not import ../a.ts',
    ]);
  });

  it('allows the contract, shared parts, and what lies in its own folder', () => {
    expect(
      problemsOf({
        'scripts/gates/a.ts': `import './gate.ts'; import './share-of-total.ts';`,
        'scripts/gates/a.test.ts': `import './a.ts';`,
        'scripts/gates/b/b.ts': `import './part.ts';`,
      }),
    ).toEqual([]);
  });
});

describe('checkNaming', () => {
  const GET = 'export const GET = () => new Response();';

  it.each([
    ['src/text/utils.ts', ''],
    ['src/lib/a.ts', ''],
    ['src/charts/index.ts', ''],
    ['src/model/types.ts', ''],
    ['src/model/twoWords.ts', ''],
    ['src/components/small-name.astro', ''],
    ['src/pages/part.ts', 'export const x = 1;'],
    ['src/pages/_part.ts', GET],
    ['src/pages/style.css', ''],
    ['src/model/long.ts', '\n'.repeat(301)],
    ['scripts/fetch/client.ts', `import './sample-server.ts';`],
  ])('refuses %s', (path, text) => {
    expect(checkNaming(sourcesOf({ [path]: text }))).toEqual([expect.stringContaining(path)]);
  });

  it.each([
    ['src/text/english.ts', '\n'.repeat(900)],
    ['src/pages/index.astro', ''],
    ['src/pages/countries/[cc].csv.ts', GET],
    ['src/components/WorldMap.astro', ''],
    ['src/model/two-words.test.ts', '\n'.repeat(300)],
    ['scripts/fetch/client.test.ts', `import './sample-server.ts';`],
    ['scripts/fetch/sample-stage.ts', `import './sample-server.ts';`],
  ])('allows %s', (path, text) => {
    expect(checkNaming(sourcesOf({ [path]: text }))).toEqual([]);
  });
});

describe('checkBelonging', () => {
  it.each([
    `read('.${'./shared/raw'}')`,
    `const folder = '/${'home/me/atlas'}';`,
    `"resolved": "${'https:'}//example.org/a.tgz"`,
    `https://registry.${'npmjs'}.org/`,
  ])('refuses %s', (line) => {
    expect(checkBelonging(sourcesOf({ 'a.ts': `one\n${line}` }))).toEqual([
      expect.stringContaining('a.ts:2 '),
    ]);
  });

  it('allows addresses that happen to hold such a name', () => {
    expect(checkBelonging(sourcesOf({ 'a.ts': 'https://example.org/home/x' }))).toEqual([]);
  });
});
