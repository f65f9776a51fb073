import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { chartRules } from '../../charts/chart-rules.ts';
import embed from '../../styles/embed.css?raw';
import figures from '../../styles/figures.css?raw';
import tables from '../../styles/tables.css?raw';
import tokens from '../../styles/tokens.css?raw';

const DARK = '(prefers-color-scheme: dark)';
/** What the site's tables have and those in frames do not: search, order, a column that stays. */
const ABSENT = /\.finder|#countries|\[aria-sort|th button/;

/** The kind of chart that a rule is for: its first class names it, but for the slot that charts of all kinds stand in. */
const KIND = /^\.chart-(?!slot\b)([\w-]+)/;

/**
 * What every frame wears, whatever it shows, made of the site's own sheets: same colours, same charts, no second set to
 * keep. Its bytes are what the policy names.
 */
export const EMBED_STYLE = written([
  keep(tokens + tables + figures, (selector) => !ABSENT.test(selector)),
  keep(chartRules(), (selector) => selector.startsWith('.chart') && !KIND.test(selector)),
  keep(embed, () => true),
]);

/** What frames with a chart of one kind wear besides, by kind: a map's colours are a third of all rules. */
const KIND_STYLES: ReadonlyMap<string, string> = new Map(
  chartKinds().map((kind) => [
    kind,
    written([keep(chartRules(), (selector) => KIND.exec(selector)?.[1] === kind)]),
  ]),
);

/** Every style that a frame may wear: the common one, then those of kinds of charts. */
export const FRAME_STYLES: readonly string[] = [EMBED_STYLE, ...KIND_STYLES.values()];

/** The styles of a frame with charts of these kinds, in the order in which it wears them. */
export function frameStyles(kinds: readonly string[]): string[] {
  const own = [...new Set(kinds)].flatMap((kind) => KIND_STYLES.get(kind) ?? []);
  return [EMBED_STYLE, ...own];
}

/** Kinds of charts with rules of their own, in the order of their sheets. */
function chartKinds(): string[] {
  const kinds = new Set<string>();
  postcss.parse(chartRules()).walkRules(({ selectors }) => {
    for (const selector of selectors) kinds.add(KIND.exec(selector)?.[1] ?? '');
  });
  kinds.delete('');
  return [...kinds];
}

/** The rules of style sheets that have a selector worth keeping, with only such selectors; no fonts, no paper. */
function keep(css: string, isKept: (selector: string) => boolean): Root {
  const root = postcss.parse(css);
  root.walkAtRules(/^(font-face|page)$/, (rule) => void rule.remove());
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(isKept);
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  return root;
}

/**
 * What holds for readers who prefer dark then holds unless the frame is told to be light, and whenever it is
 * told to be dark. `:where` adds no weight, so that print and chosen colours still come last.
 */
export function chooseTheme(root: Root): Root {
  root.walkAtRules('media', (media: AtRule) => {
    if (media.params !== DARK) return;
    const chosen = media.clone();
    media.walkRules((rule) => within(rule, ':where(:root:not([data-theme=light]))'));
    chosen.walkRules((rule) => within(rule, ':where([data-theme=dark])'));
    media.after(chosen.nodes ?? []);
  });
  return root;
}

function within(rule: Rule, scope: string): void {
  rule.selectors = rule.selectors.map((one) =>
    one === ':root' ? `:root${scope}` : `${scope} ${one}`,
  );
}

/** Style sheets as one text, told which theme is chosen, without comments, empty rules and needless space. */
function written(sheets: readonly Root[]): string {
  return sheets
    .map(chooseTheme)
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .replace(/@[^{};]+\{\}/g, '')
    .trim();
}
