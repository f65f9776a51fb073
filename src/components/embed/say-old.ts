/** The sentence that says which data are old: a pattern with `{names}` and `{date}`, filled. */
export function sayOld(pattern: string, names: readonly string[], date: string): string {
  return pattern.replace('{names}', () => names.join(', ')).replace('{date}', () => date);
}
