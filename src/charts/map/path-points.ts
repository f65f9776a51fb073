/**
 * The corners of a path that is made of absolute starts and relative steps (`M1 2l3 4 5-6z`), the only
 * form in which the base map is written. Throws on any other command.
 */
export function pathPoints(path: string): [number, number][] {
  if (/[^\d\s.Mlz-]/.test(path)) throw new Error(`expected the commands M, l and z in ${path}`);
  return path
    .split('M')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const numbers = (part.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
      const points: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
      }
      return points;
    });
}
