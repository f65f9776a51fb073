import { type Import, importsOf, type Sources } from './imports.ts';

/** Folders of `src` that each folder may import from, beside itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  metrics: ['model'],
  text: ['model'],
  published: ['model', 'metrics'],
  charts: ['model', 'metrics', 'text'],
  figures: ['model', 'metrics', 'text', 'published', 'charts'],
  // Pictures carry the colours of the style sheets, which they read as text.
  issue: ['model', 'metrics', 'text', 'published', 'charts', 'figures', 'styles'],
  components: ['model', 'metrics', 'text', 'published', 'charts', 'figures', 'issue', 'styles'],
  layouts: [
    ...['model', 'metrics', 'text', 'published', 'charts'],
    ...['figures', 'issue', 'components', 'styles'],
  ],
  pages: [
    ...['model', 'metrics', 'text', 'published', 'charts'],
    ...['figures', 'issue', 'components', 'layouts', 'styles'],
  ],
  styles: [],
};

/** What scripts may import beside themselves: nouns, measures, and the schema they publish in. */
const OPEN_TO_SCRIPTS =
  /^scripts\/|^src\/(model|metrics)\/|^src\/published\/published\.ts$|^[^/]+\.mjs$/;

/** The claims of stories rest on figures' facts: the one script that lists them looks in by one door. */
const OPEN_TO_CLAIMS = /^src\/figures\/stories\/examine\.ts$/;

/** Breaches of who may import whom, one line each. */
export function checkLayers(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(path, text)
      .filter((one) => !mayImport(path, one))
      .map(({ written }) => `${path} may not import ${written}`),
  );
}

function mayImport(path: string, { written, target }: Import): boolean {
  const [area = '', layer = ''] = path.split('/');
  if (area === 'scripts' && path.endsWith('.test.ts') && target?.startsWith('tests/')) return true;
  if (area === 'scripts')
    return (
      target === null ||
      OPEN_TO_SCRIPTS.test(target) ||
      (layer.startsWith('claims') && OPEN_TO_CLAIMS.test(target))
    );
  if (area !== 'src') return true;
  if (target === null) return layer !== 'model' || written === 'zod' || path.endsWith('.test.ts');
  const [targetArea, targetLayer = ''] = target.split('/');
  return targetArea === 'src' && [layer, ...(LAYERS[layer] ?? [])].includes(targetLayer);
}
