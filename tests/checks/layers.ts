import { type Import, importsOf, type Sources } from './imports.ts';

const BELOW_FIGURES = ['model', 'metrics', 'text', 'published', 'charts'];

/**
 * Folders of `src` that each folder may import from, beside itself. Text and measures know nothing of each other. The
 * style sheets import nothing: pictures carry their colours, which they read as text.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  styles: [],
  metrics: ['model'],
  text: ['model'],
  published: ['model', 'metrics'],
  charts: ['model', 'metrics', 'text'],
  figures: BELOW_FIGURES,
  ...above([...BELOW_FIGURES, 'figures', 'styles'], ['issue', 'components', 'layouts', 'pages']),
  // It changes what pages have rendered.
  'middleware.ts': [...BELOW_FIGURES, 'issue'],
};

/** Layers that each may import from all below. */
function above(below: readonly string[], layers: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(layers.map((layer, at) => [layer, [...below, ...layers.slice(0, at)]]));
}

/** What scripts may import beside themselves: nouns, measures, and the schema they publish in. */
const OPEN_TO_SCRIPTS =
  /^scripts\/|^src\/(model|metrics)\/|^src\/published\/published\.ts$|^[^/]+\.mjs$/;

/** The claims of stories rest on figures' facts: the one script that lists them looks in by one door. */
const OPEN_TO_CLAIMS = /^src\/figures\/stories\/examine\.ts$/;

/** Figures are handed their data: only their tests read what is published of the edition at hand. */
const READ = 'src/published/read.ts';

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
  const isBelow = [layer, ...(LAYERS[layer] ?? [])].includes(targetLayer);
  const isForeign = isForeignLanguage(path, target) || isReadByFigure(path, target);
  return targetArea === 'src' && isBelow && !isForeign;
}

/** Two cases worked by hand would share one edition where a figure reads what it should be handed. */
function isReadByFigure(path: string, target: string): boolean {
  const isFigure = path.startsWith('src/figures/') && !path.endsWith('.test.ts');
  return isFigure && target === READ;
}

/** What all languages share, the contract and the words for grammar, knows none; no language knows another. */
function isForeignLanguage(path: string, target: string): boolean {
  const [from, to] = [path, target].map(languageOf);
  const isShared = /^src\/text\/(contract|grammar)\//.test(path);
  return to !== null && from !== to && (from !== null || isShared);
}

/** The language that a file is written for: `text/en/…` and `text/grammar/en.ts` are of English. */
function languageOf(path: string): string | null {
  return /^src\/text\/(?:grammar\/)?([a-z]{2})(?:\/|(?:\.test)?\.ts$)/.exec(path)?.[1] ?? null;
}
