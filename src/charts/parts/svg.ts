/** Attribute values of an SVG element; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What markup is made of, and what no XML document may hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
const UNSAFE = /[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const WRITTEN = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Text made safe for element content and double-quoted attributes of HTML, SVG and feeds; characters that XML
 * forbids are dropped, since one of them would make a whole file unreadable.
 */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, (letter) => WRITTEN.get(letter) ?? '');
}

/** A coordinate with one decimal at most: a tenth of a pixel is less than anyone can see. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite coordinate, found ${value}`);
  return Math.round(value * 10) / 10 + 0;
}

/** One SVG element as a string; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escapeText(String(value))}"`,
    )
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A text element with escaped content. */
export function label(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeText(text));
}

/** Path data through points given as pairs of coordinates. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}
