import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { chartRules } from '../../charts/chart-rules.ts';
import embed from '../../styles/embed.css?raw';
import figures from '../../styles/figures.css?raw';
import tables from '../../styles/tables.css?raw';
import tokens from '../../styles/tokens.css?raw';

const DARK = '(prefers-color-scheme: dark)';
/** What the site's tables have and those in frames do not: search, order, a column that stays. */
const ABSENT = /\.finder|#countries|\[aria-sort|th button/;

/**
 * The one style sheet of every frame, made of the site's own: same colours, same charts, no second set to
 * keep. Its bytes are what the policy names.
 */
export const EMBED_STYLE = written(
  [
    keep(tokens + tables + figures, (selector) => !ABSENT.test(selector)),
    keep(chartRules(), (selector) => selector.startsWith('.chart')),
    keep(embed, () => true),
  ]
    .map(chooseTheme)
    .join('\n'),
);

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

/** Style sheets without comments, empty rules and needless space. */
function written(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .replace(/@[^{};]+\{\}/g, '')
    .trim();
}
