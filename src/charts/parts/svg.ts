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

/** Words in several lines, one element each; `y` is the base line of the first, `leading` from one to the next. */
export function labelLines(
  lines: readonly string[],
  { y, ...attributes }: Attributes & { readonly y: number },
  leading: number,
): string[] {
  return lines.map((line, index) => label(line, { ...attributes, y: y + index * leading }));
}

/**
 * Path data through points given as pairs of coordinates, each step from the point before, in as few letters as SVG
 * allows: pages and frames have many lines.
 */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  const tenths = points.map(([x, y]) => [Math.round(round(x) * 10), Math.round(round(y) * 10)]);
  const steps = tenths.slice(1).map(([x = 0, y = 0], at): readonly [number, number] => {
    const [fromX = 0, fromY = 0] = tenths[at] ?? [];
    return [x - fromX, y - fromY];
  });
  const [x = 0, y = 0] = tenths[0] ?? [];
  return tenths.length === 0
    ? ''
    : `M${written(x)} ${written(y)}${joined(steps).map(stepOf).join('')}`;
}

/** A rectangle as path data, so that those that look the same can be one element. */
export function boxPath(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map((one) =>
    Math.round(round(one) * 10),
  ) as [number, number, number, number];
  return `M${written(x)} ${written(y)}h${written(width)}v${written(height)}h${written(-width)}z`;
}

/** Steps one after the other along the same axis as one; what goes nowhere is left out. */
function joined(steps: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const long: (readonly [number, number])[] = [];
  for (const [dx, dy] of steps) {
    const [lastX, lastY] = long.at(-1) ?? [1, 1];
    if (dy === 0 && lastY === 0 && dx * lastX >= 0) long.splice(-1, 1, [lastX + dx, 0]);
    else if (dx !== 0 || dy !== 0) long.push([dx, dy]);
  }
  // A line that goes nowhere is a dot where its ends are round.
  return long.length === 0 ? steps.slice(0, 1) : long;
}

function stepOf([dx, dy]: readonly [number, number]): string {
  if (dy === 0) return `h${written(dx)}`;
  if (dx === 0) return `v${written(dy)}`;
  return `l${written(dx)}${dy < 0 ? '' : ' '}${written(dy)}`;
}

/** Tenths as a number in as few letters as SVG allows: .5 for 0.5. */
function written(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
