import { unproject } from './projection.ts';
import { type Borders, linesBetween, type PieceName } from './topology.ts';

interface DisputedLine {
  /** Countries, or parts of one, on the two sides. */
  readonly between: readonly [string, string];
  /** West, south, east, north in degrees; the whole line when left out. */
  readonly within?: readonly [number, number, number, number];
}

/** Lines that are not agreed or not final, as the United Nations' maps dash or dot them. */
const DISPUTED: readonly DisputedLine[] = [
  { between: ['EH', 'MA'] },
  { between: ['SD', 'SS'] },
  { between: ['kosovo', 'RS'] },
  { between: ['IL', 'PS'] },
  { between: ['IL', 'SY'] },
  // The Line of Control in Jammu and Kashmir, and the glacier beyond its end.
  { between: ['IN', 'PK'], within: [73.5, 32.5, 78, 37] },
  { between: ['IN', 'Siachen Glacier'] },
  { between: ['PK', 'Siachen Glacier'] },
  // Aksai Chin and Arunachal Pradesh.
  { between: ['CN', 'IN'] },
  // Hala'ib triangle and Bir Tawil.
  { between: ['EG', 'SD'], within: [33, 21, 37, 24] },
];

const nameOf = ({ code, part }: PieceName) => part ?? code;

function isBetween({ between: [first, second] }: DisputedLine, a: PieceName, b: PieceName) {
  const names = [nameOf(a), nameOf(b)];
  return names.includes(first) && names.includes(second) && first !== second;
}

function lies(point: [number, number], within: DisputedLine['within']): boolean {
  if (!within) return true;
  const [west, south, east, north] = within;
  const [longitude, latitude] = unproject(point);
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The lines to dash, as points in pixels. */
export function disputedLines(borders: Borders): [number, number][][] {
  return DISPUTED.flatMap((line) =>
    linesBetween(borders, (a, b) => isBetween(line, a, b)).map((points) =>
      points.filter((point) => lies(point, line.within)),
    ),
  );
}
