import { fits, type Marked, markedIn, type PlainSelector } from './selectors.ts';

/** Style sheets as far as pictures can use them: rules in order, for readers of light and of dark. */
export interface Sheet {
  readonly light: Rules;
  /** Null for what is drawn in pixels, which cannot follow its reader. */
  readonly dark: Rules | null;
}

/** The rules of a theme. */
export type Rules = readonly SheetRule[];

interface SheetRule {
  readonly selectors: readonly PlainSelector[];
  readonly declarations: readonly Declaration[];
}

/** A rule as a picture has it, every value written out. */
interface PictureRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}
type Declaration = readonly [name: string, value: string];

/** Who sees the dark one of two themes. */
export const DARK = '(prefers-color-scheme: dark)';

/** Styles already written, by sheet and by the kinds of marks: all charts of one kind share theirs. */
const known = new WeakMap<Sheet, Map<string, string>>();

/**
 * The rules that bear on a picture, with every colour and face named; those that are other in the dark follow for
 * readers who prefer that. The custom properties may be set on `:root` or on elements of class `picture` or `chart`.
 * Throws when one that is asked for has no value.
 */
export function styleFor(markup: string, sheet: Sheet): string {
  const kinds = markedIn(markup);
  const styles = known.get(sheet) ?? new Map<string, string>();
  const key = [...kinds.keys()].sort().join('\n');
  const style = styles.get(key) ?? writeStyle([...kinds.values()], sheet);
  known.set(sheet, styles.set(key, style));
  return style;
}

function writeStyle(marked: readonly Marked[], { light, dark }: Sheet): string {
  const day = rulesFor(marked, light);
  const night = dark === null ? [] : sayAnew(day, rulesFor(marked, dark));
  return written(day) + (night.length === 0 ? '' : `@media ${DARK}{${written(night)}}`);
}

function rulesFor(marked: readonly Marked[], rules: Rules): PictureRule[] {
  const used = rules
    .map((rule) => ({ ...rule, selectors: rule.selectors.filter((one) => applies(one, marked)) }))
    .filter(({ selectors }) => selectors.length > 0);
  const values = valuesOf(used, marked.filter(isGround));
  return withSome(
    used.map(({ selectors, declarations }) => ({
      selector: selectors.map((one) => one.join(' ')).join(','),
      declarations: declarations
        .filter(([name]) => !name.startsWith('--'))
        .flatMap(([name, value]) => spelt(name, resolved(value, values))),
    })),
  );
}

/** Of each property everything from the first value on that differs, so that the order of rules decides as before. */
function sayAnew(day: readonly PictureRule[], night: readonly PictureRule[]): PictureRule[] {
  const said = Map.groupBy(day.flatMap(toldOneByOne), ({ name }) => name);
  const differing = new Set<string>();
  const isNew = (rule: PictureRule, [name, value]: Declaration) => {
    const before = said.get(name)?.shift();
    if (before?.selector !== rule.selector || before.value !== value) differing.add(name);
    return differing.has(name);
  };
  return withSome(
    night.map((rule) => ({
      selector: rule.selector,
      declarations: rule.declarations.filter((one) => isNew(rule, one)),
    })),
  );
}

function toldOneByOne({ selector, declarations }: PictureRule) {
  return declarations.map(([name, value]) => ({ selector, name, value }));
}

function withSome(rules: readonly PictureRule[]): PictureRule[] {
  return rules.filter(({ declarations }) => declarations.length > 0);
}

function written(rules: readonly PictureRule[]): string {
  const body = ({ declarations }: PictureRule) =>
    declarations.map((one) => one.join(':')).join(';');
  return rules.map((rule) => `${rule.selector}{${body(rule)}}`).join('');
}

function isGround({ classes }: Marked): boolean {
  return classes.has('picture') || classes.has('chart');
}

function applies(selector: PlainSelector, marked: readonly Marked[]): boolean {
  return selector.every((compound) => marked.some((one) => fits(compound, one)));
}

function valuesOf(rules: Rules, ground: readonly Marked[]): Map<string, string> {
  const set = rules.filter(({ selectors }) => selectors.some((one) => applies(one, ground)));
  const all = set.flatMap(({ declarations }) => declarations);
  return new Map(all.filter(([name]) => name.startsWith('--')));
}

function resolved(value: string, values: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const known = values.get(name);
    if (known === undefined) throw new Error(`expected the style sheets to set ${name} for charts`);
    return resolved(known, values).replace(/\s+/g, ' ');
  });
}

/** The short `font` is written as its parts, and addresses without quotes: not every reader knows them. */
function spelt(name: string, value: string): Declaration[] {
  if (name !== 'font') return [[name, value.replace(/url\("([^"]*)"\)/, 'url($1)')]];
  const parts = /^(?:(\d+) )?([\d.]+px)(?: ?\/ ?[\d.]+)? (.+)$/.exec(value);
  if (!parts) throw new Error(`expected a font as weight, size in px and families, found ${value}`);
  const [, weight, size = '', family = ''] = parts;
  return [
    ...(weight ? [['font-weight', weight] as const] : []),
    ['font-size', size],
    ['font-family', family],
  ];
}
