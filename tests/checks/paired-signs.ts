/** Signs that open and those that close, each as often in one text; marks that set the direction of words among them. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/«/g, /»/g],
  [/\(/g, /\)/g],
  [/（/g, /）/g],
  [/《/g, /》/g],
  [/[\u2066-\u2068]/g, /\u2069/g],
  [/[\u202a\u202b\u202d\u202e]/g, /\u202c/g],
];

/** A point of a list, as resolutions have them, whose bracket closes none: considering h). */
const POINT = /(?<![\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}])\p{L}\)/gu;

/** Whether a text closes all that it opens: brackets, quotes and marks of direction. */
export function isPaired(text: string): boolean {
  // Quotes inside others open low in Russian, and close with the sign that opens in English.
  const areQuotes = countOf(text, /[„“”]/g) % 2 === 0;
  const isClosed = (one: string) =>
    PAIRS.every(([opens, closes]) => countOf(one, opens) === countOf(one, closes));
  return areQuotes && (isClosed(text) || isClosed(text.replace(POINT, '')));
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** All texts in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return textsIn([...value.values()]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
