/** An IPv4 address as a number, also with padded parts (`045.002.000.000`); null when it is none. */
export function ipv4Number(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
    .exec(text.trim())
    ?.slice(1)
    .map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** An IPv4 address as people write it. */
export function ipv4Text(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address / 2 ** shift) & 255).join('.');
}

/** The fewest prefixes that make up the range from the first to the last address, in order. */
export function prefixesOf(first: number, last: number): string[] {
  const prefixes: string[] = [];
  for (let at = first; at <= last; ) {
    let length = 32;
    while (length > 0 && at % 2 ** (33 - length) === 0 && at + 2 ** (33 - length) - 1 <= last)
      length--;
    prefixes.push(`${ipv4Text(at)}/${length}`);
    at += 2 ** (32 - length);
  }
  return prefixes;
}
