const LONE = /^\p{Script=Han}$/u;

/** The same lines, but for a last letter of a text without spaces, which takes the letter before it into its line. */
export function lastNotAlone(lines: readonly string[]): readonly string[] {
  const [before = '', last = ''] = lines.slice(-2);
  if (before.length < 2 || !LONE.test(last)) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), before.slice(-1) + last];
}
