/** Files that two builds do not share byte for byte, each with how they differ. */
export function differences(
  first: Iterable<readonly [string, Buffer]>,
  second: Iterable<readonly [string, Buffer]>,
): string[] {
  const [one, other] = [new Map(first), new Map(second)];
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (a === undefined) return [`${path} is only in the second`];
    if (b === undefined) return [`${path} is only in the first`];
    return a.equals(b) ? [] : [`${path} differs: ${excerpts(a, b)}`];
  });
}

function excerpts(a: Buffer, b: Buffer): string {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const start = Math.max(0, (at < 0 ? a.length : at) - 20);
  return [a, b].map((file) => JSON.stringify(file.toString('utf8', start, start + 60))).join(' / ');
}
