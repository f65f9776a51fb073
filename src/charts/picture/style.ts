import postcss, { type ChildNode, type Container, type Rule } from 'postcss';
import { fits, type Marked, markedIn, type PlainSelector, plainSelectors } from './selectors.ts';

/** The two sets of colours a picture can have. */
export type Theme = 'light' | 'dark';

/** A style sheet as far as pictures can use it: rules in order, without conditions. */
export type Sheet = readonly SheetRule[];

interface SheetRule {
  readonly selectors: readonly PlainSelector[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

const DARK = '(prefers-color-scheme: dark)';
/** What SVG knows; the rest of a rule lays out pages. */
const DRAWN = /^(fill|stroke|opacity|paint-order|text-anchor|font|stop-color|--)/;

/** Reads style sheets, joined in their order, for one theme. */
export function readSheet(css: string, theme: Theme): Sheet {
  const rules = rulesIn(postcss.parse(css), theme).map((rule) => ({
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

/** Styles already written, by sheet and by the kinds of marks: all charts of one kind share theirs. */
const known = new WeakMap<Sheet, Map<string, string>>();

/**
 * The rules that bear on a picture, with every colour and face named. The custom properties may be set on
 * `:root` or on elements of class `picture` or `chart`. Throws when one that is asked for has no value.
 */
export function styleFor(markup: string, sheet: Sheet): string {
  const kinds = markedIn(markup);
  const styles = known.get(sheet) ?? new Map<string, string>();
  const key = [...kinds.keys()].sort().join('\n');
  const style = styles.get(key) ?? writeStyle([...kinds.values()], sheet);
  known.set(sheet, styles.set(key, style));
  return style;
}

function writeStyle(marked: readonly Marked[], sheet: Sheet): string {
  const used = sheet
    .map((rule) => ({ ...rule, selectors: rule.selectors.filter((one) => applies(one, marked)) }))
    .filter(({ selectors }) => selectors.length > 0);
  const values = valuesOf(used, marked.filter(isGround));
  return used.map((rule) => written(rule, values)).join('');
}

function isGround({ classes }: Marked): boolean {
  return classes.has('picture') || classes.has('chart');
}

function applies(selector: PlainSelector, marked: readonly Marked[]): boolean {
  return selector.every((compound) => marked.some((one) => fits(compound, one)));
}

function valuesOf(sheet: Sheet, ground: readonly Marked[]): Map<string, string> {
  const set = sheet.filter(({ selectors }) => selectors.some((one) => applies(one, ground)));
  const all = set.flatMap(({ declarations }) => declarations);
  return new Map(all.filter(([name]) => name.startsWith('--')));
}

function written({ selectors, declarations }: SheetRule, values: ReadonlyMap<string, string>) {
  const drawn = declarations.filter(([name]) => !name.startsWith('--'));
  if (drawn.length === 0) return '';
  const body = drawn.flatMap(([name, value]) => spelt(name, resolved(value, values)));
  return `${selectors.map((one) => one.join(' ')).join(',')}{${body.join(';')}}`;
}

function resolved(value: string, values: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const known = values.get(name);
    if (known === undefined) throw new Error(`expected the style sheets to set ${name} for charts`);
    return resolved(known, values).replace(/\s+/g, ' ');
  });
}

/** The short `font` is written as its parts, and addresses without quotes: not every reader knows them. */
function spelt(name: string, value: string): string[] {
  if (name !== 'font') return [`${name}:${value.replace(/url\("([^"]*)"\)/, 'url($1)')}`];
  const parts = /^(?:(\d+) )?([\d.]+px)(?: ?\/ ?[\d.]+)? (.+)$/.exec(value);
  if (!parts) throw new Error(`expected a font as weight, size in px and families, found ${value}`);
  const [, weight, size, family] = parts;
  return [
    ...(weight ? [`font-weight:${weight}`] : []),
    `font-size:${size}`,
    `font-family:${family}`,
  ];
}
