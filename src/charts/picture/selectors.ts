/** An element as far as our style sheets speak of it. */
export interface Marked {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

/** A selector without functions: from the outermost ancestor to the element it is about. */
export type PlainSelector = readonly string[];

const COMPOUND = /^[a-z]*(\.[\w-]+)*$/i;

/**
 * A selector in words that every reader of SVG knows: `:is()` is written out, one selector for each choice.
 * Selectors with other functions, states, combinators or attributes speak of pages and are left out.
 */
export function plainSelectors(selector: string): PlainSelector[] {
  return writtenOut(selector)
    .map((one) => one.trim().split(/\s+/))
    .filter((compounds) => compounds.every((one) => one !== '' && COMPOUND.test(one)));
}

function writtenOut(selector: string): string[] {
  const choice = /:is\(([^()]*)\)/.exec(selector);
  if (!choice) return [selector];
  const [whole, inside = ''] = choice;
  const before = selector.slice(0, choice.index);
  const after = selector.slice(choice.index + whole.length);
  return inside.split(',').flatMap((one) => writtenOut(`${before}${one.trim()}${after}`));
}

/** Whether a part of a selector fits an element. */
export function fits(compound: string, { tag, classes }: Marked): boolean {
  const [name = '', ...wanted] = compound.split('.');
  return (name === '' || name === tag) && wanted.every((one) => classes.has(one));
}

/** The different kinds of elements in a drawing, each once, by a name of its own. */
export function markedIn(markup: string): Map<string, Marked> {
  const kinds = new Map<string, Marked>();
  for (const [, tag = '', attributes = ''] of markup.matchAll(/<([a-z]+)((?:\s[^<>]*)?)>/gi)) {
    const classes = / class="([^"]*)"/.exec(attributes)?.[1] ?? '';
    kinds.set(`${tag}.${classes}`, { tag, classes: new Set(classes.split(' ')) });
  }
  return kinds;
}
