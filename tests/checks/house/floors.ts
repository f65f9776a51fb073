import type { Room } from './rooms.ts';

/** A room where it stands in the picture. */
export interface PlacedRoom extends Room {
  /** The highest is 0; a room imports from floors below only. */
  readonly floor: number;
  /** Its middle, counted in widths of a room from the middle of the house. */
  readonly column: number;
}

/**
 * Puts rooms on floors, as high as what imports them allows; rooms that nobody imports, but the highest, stand beside
 * the house above what they import. Throws where rooms import each other.
 */
export function placeRooms(rooms: readonly Room[]): readonly PlacedRoom[] {
  const floors = floorsOf(rooms);
  const isBeside = ({ name }: Room) => floors.get(name) !== 0 && !isImported(name, rooms);
  const inside = Map.groupBy(
    rooms.filter((room) => !isBeside(room)),
    ({ name }) => floors.get(name) ?? 0,
  );
  const beside = rooms.filter(isBeside);
  const placed = [...inside].flatMap(([floor, on]) => placeFloor(on, floor, beside));
  const left = Math.min(...placed.map(({ column }) => column));
  return [
    ...placed,
    ...beside.map((room, at) => {
      return { ...room, floor: floors.get(room.name) ?? 0, column: left - 1.2 * (at + 1) };
    }),
  ];
}

/** The rooms of a floor next to each other, those first that are imported from beside the house. */
function placeFloor(on: readonly Room[], floor: number, beside: readonly Room[]): PlacedRoom[] {
  const isOutside = ({ name }: Room) => (isImported(name, beside) ? 0 : 1);
  return on
    .toSorted((a, b) => isOutside(a) - isOutside(b))
    .map((room, at) => ({ ...room, floor, column: at - (on.length - 1) / 2 }));
}

function isImported(name: string, rooms: readonly Room[]): boolean {
  return rooms.some(({ imports }) => imports.some(({ to }) => to === name));
}

function floorsOf(rooms: readonly Room[]): ReadonlyMap<string, number> {
  const floors = new Map(rooms.map(({ name }) => [name, 0]));
  const floorOf = (name: string) => floors.get(name) ?? 0;
  for (const _ of rooms)
    for (const { name, imports } of rooms)
      for (const { to } of imports) floors.set(to, Math.max(floorOf(to), floorOf(name) + 1));
  for (const { name, imports } of rooms) {
    const highest = Math.min(...imports.map(({ to }) => floorOf(to)));
    if (highest <= floorOf(name)) throw new Error(`${name} imports what imports it`);
    if (imports.length > 0 && !isImported(name, rooms)) floors.set(name, highest - 1);
  }
  return floors;
}
