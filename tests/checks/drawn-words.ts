import { Parser } from 'htmlparser2';
import type { Drawing } from '../../src/charts/parts/drawing.ts';
import { plainWidth, textWidth } from '../../src/charts/parts/frame.ts';
import { pathSegments, type Segment } from './path-segments.ts';

/** Words of a drawing with the box their letters take by the estimate, and what runs through them unhidden. */
interface DrawnWords {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isHaloed: boolean;
  /** In the order of drawing. */
  readonly order: number;
}

interface DrawnLine {
  readonly look: string;
  readonly segments: readonly Segment[];
  readonly order: number;
}

/** Classes of what is a line, and those whose letters stand on paper of their own (`parts/chart.css`). */
const LINES =
  /(?<![\w-])(grid|median|note-line|break|line|track-line|axis|between|compared|squares)(?![\w-])/;
const HALOED = /\b(tick|direct|note|halo|event-words|inside)\b/;
const BOLD = /\b(name|direct|inside)\b/;
/** Letters in ems: above their base line, and how much of the generous estimate of their width they surely take. */
const [HEIGHT, SURELY] = [0.7, 0.9];
/** What estimates may be off at the edge. */
const EDGE = 1;

/** What is wrong with the words of a drawing: those that reach out of it, lie over others, or are struck through by lines. */
export function misdrawn(drawing: Drawing): string[] {
  const { words, lines } = readDrawing(drawing);
  const outside = words.filter(
    ({ left, right, top, bottom }) =>
      left < -EDGE || right > drawing.width + EDGE || top < -EDGE || bottom > drawing.height + EDGE,
  );
  const struck = words.flatMap((one) =>
    lines
      .filter((line) => (!one.isHaloed || line.order > one.order) && strikes(line, one))
      .map(({ look }) => `a ${look} strikes through “${one.said}”`),
  );
  const over = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => lieOver(one, other))
      .map((other) => `“${one.said}” and “${other.said}” lie over one another`),
  );
  return [...outside.map(({ said }) => `“${said}” reaches out`), ...struck, ...over];
}

/** Whether letters of both share more than their edges. */
function lieOver(one: DrawnWords, other: DrawnWords): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > EDGE &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > EDGE
  );
}

function readDrawing(drawing: Drawing): { words: DrawnWords[]; lines: DrawnLine[] } {
  const words: DrawnWords[] = [];
  const lines: DrawnLine[] = [];
  const moves: (readonly [number, number])[] = [];
  let text: { said: string; attributes: Record<string, string>; order: number } | null = null;
  let order = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        order++;
        if (name === 'g' || name === 'pattern') moves.push(moveOf(attributes.transform));
        if (name === 'text') text = { said: '', attributes, order };
        if (name === 'path' && LINES.test(attributes.class ?? ''))
          lines.push({
            ...{ look: attributes.class ?? '', order },
            segments: pathSegments(attributes.d ?? '', sumOf(moves)),
          });
      },
      ontext(part) {
        if (text) text.said += part;
      },
      onclosetag(name) {
        if (name === 'g' || name === 'pattern') moves.pop();
        if (name === 'text' && text) words.push(boxOf(text, sumOf(moves), drawing));
        if (name === 'text') text = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(drawing.svg);
  return { words, lines };
}

function moveOf(transform = ''): readonly [number, number] {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(transform) ?? [];
  return [Number(x), Number(y)];
}

function sumOf(moves: readonly (readonly [number, number])[]): readonly [number, number] {
  return moves.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
}

function boxOf(
  { said, attributes, order }: { said: string; attributes: Record<string, string>; order: number },
  [dx, dy]: readonly [number, number],
  { frame, width, height, font }: Drawing,
): DrawnWords {
  const look = attributes.class ?? '';
  const measure = BOLD.test(look) ? textWidth : plainWidth;
  const long = measure(said, { name: frame, width, height, font }) * SURELY;
  const x = Number(attributes.x ?? 0) + dx;
  const y = Number(attributes.y ?? 0) + dy;
  const before = /\bend\b/.test(look) ? 1 : /\b(middle|inside)\b/.test(look) ? 0.5 : 0;
  return {
    ...{ said, order, isHaloed: HALOED.test(look) },
    ...{ left: x - long * before, right: x + long * (1 - before) },
    ...{ top: y - HEIGHT * font, bottom: y },
  };
}

/** Whether a line runs through the letters, and not only along their edge. */
function strikes({ segments }: DrawnLine, { left, right, top, bottom }: DrawnWords): boolean {
  return segments.some(([[x1, y1], [x2, y2]]) => {
    // Most pieces lie wholly on one side of the letters.
    if (Math.max(x1, x2) <= left + 1 || Math.min(x1, x2) >= right - 1) return false;
    if (Math.max(y1, y2) <= top + 1 || Math.min(y1, y2) >= bottom - 1) return false;
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1)));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
      const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
      return x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
    });
  });
}
