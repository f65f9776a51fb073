import type { Sources } from '../imports.ts';
import { type PlacedRoom, placeRooms } from './floors.ts';
import { roomsOf, shortened, type Way } from './rooms.ts';

/** Sizes in the picture's units, which are pixels where nothing scales it. */
const ROOM = { width: 120, height: 36 };
const STEP = { x: 150, y: 76 };
const MARGIN = 16;

/** A code host shows it on light and on dark paper, and has no style sheet of ours. */
const STYLE = `
  rect { fill: #f6f4ee; stroke: #57606a; }
  path { fill: none; stroke: #57606a; marker-end: url(#tip); }
  path.door { stroke-dasharray: 4 3; }
  marker path { fill: #57606a; stroke: none; marker-end: none; }
  text { fill: #1f2328; font: 15px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
  @media (prefers-color-scheme: dark) {
    rect { fill: #21262d; stroke: #9198a1; }
    path { stroke: #9198a1; }
    marker path { fill: #9198a1; }
    text { fill: #f0f6fc; }
  }`;

/**
 * The picture of the house as SVG: the folders of `src`, and `scripts`, each above what it imports. It tells whether a
 * folder imports another, not how often, so that it changes only when the house does.
 */
export function drawHouse(sources: Sources): string {
  const rooms = placeRooms(shortened(roomsOf(sources)));
  const left = Math.min(...rooms.map(({ column }) => column)) * STEP.x - ROOM.width / 2 - MARGIN;
  const right = Math.max(...rooms.map(({ column }) => column)) * STEP.x + ROOM.width / 2 + MARGIN;
  const height = Math.max(...rooms.map(({ floor }) => floor)) * STEP.y + ROOM.height + 2 * MARGIN;
  const ways = rooms.flatMap((room) => room.imports.map((way) => drawWay(room, way, rooms)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${-MARGIN} ${right - left} ${height}" width="${right - left}" height="${height}" role="img">
<title>The folders of the project: each stands above what it imports</title>
<style>${STYLE}
</style>
<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>
${ways.join('\n')}
${rooms.map(drawRoom).join('\n')}
</svg>
`;
}

function middleOf({ column, floor }: PlacedRoom) {
  return { x: column * STEP.x, y: floor * STEP.y + ROOM.height / 2 };
}

function drawRoom(room: PlacedRoom): string {
  const { x, y } = middleOf(room);
  const [left, top] = [x - ROOM.width / 2, y - ROOM.height / 2];
  return `<rect x="${left}" y="${top}" width="${ROOM.width}" height="${ROOM.height}" rx="4"/><text x="${x}" y="${y}">${room.name}</text>`;
}

/** From one floor to the next a straight line; further down first to the floor, then to the side of the room. */
function drawWay(from: PlacedRoom, { to, isDoor }: Way, rooms: readonly PlacedRoom[]): string {
  const target = rooms.find(({ name }) => name === to);
  if (target === undefined) throw new Error(`expected a folder ${to}`);
  const [start, end] = [middleOf(from), middleOf(target)];
  const bottom = start.y + ROOM.height / 2;
  const isRight = end.x > start.x;
  const turn = start.x + (isRight ? 12 * (from.imports.length - target.floor) : 0);
  const side = end.x + (isRight ? -ROOM.width / 2 : ROOM.width / 2);
  const isFar = target.floor - from.floor > 1 || end.x - start.x > 1.6 * STEP.x;
  const line = isFar
    ? `M${turn} ${bottom} V${end.y} H${side}`
    : `M${start.x} ${bottom} L${end.x} ${end.y - ROOM.height / 2}`;
  return `<path${isDoor ? ' class="door"' : ''} d="${line}"/>`;
}
