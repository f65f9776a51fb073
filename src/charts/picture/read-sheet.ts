import postcss, { type ChildNode, type Container, type Rule } from 'postcss';
import { type PlainSelector, plainSelectors } from './selectors.ts';
import { DARK, type Rules, type Sheet } from './style.ts';

type Theme = 'light' | 'dark';

/** What SVG knows; the rest of a rule lays out pages. */
const DRAWN = /^(fill|stroke|opacity|paint-order|text-anchor|font|stop-color|--)/;

/** Reads style sheets, joined in their order. */
export function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  return { light: readRules(root, 'light'), dark: readRules(root, 'dark') };
}

function readRules(root: Container, theme: Theme): Rules {
  const rules = rulesIn(root, theme).map((rule) => ({
    selectors: rule.selectors.flatMap(plainOrRoot),
    declarations: rule.nodes.flatMap((node) =>
      node.type === 'decl' && DRAWN.test(node.prop) ? [[node.prop, node.value] as const] : [],
    ),
  }));
  return rules.filter(
    ({ selectors, declarations }) => selectors.length > 0 && declarations.length > 0,
  );
}

function rulesIn(container: Container, theme: Theme): Rule[] {
  return (container.nodes ?? []).flatMap((node: ChildNode) => {
    if (node.type === 'rule') return [node];
    const applies = node.type === 'atrule' && node.params === DARK && theme === 'dark';
    return applies ? rulesIn(node, theme) : [];
  });
}

/** `:root` is what every selector stands below, so it needs no part of its own. */
function plainOrRoot(selector: string): PlainSelector[] {
  return selector === ':root' ? [[]] : plainSelectors(selector);
}
