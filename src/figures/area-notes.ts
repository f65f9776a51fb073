import { type AreaId, WORLD } from '../model/area.ts';
import { AREA_NOTES, type AreaNote, LINE_NOTES, PLACE_NOTES } from '../model/area-note.ts';
import type { Data } from '../published/data.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Facts, Value } from './facts.ts';
import { EVERYONE } from './strips/strip.ts';

/** What is to be said of disputed areas and of status beside a table or a figure that names these areas. */
export function notesBeside(data: Data, areas: Iterable<string>, text: Catalogue): string[] {
  const named = new Set(areas);
  return notesOf(data, PLACE_NOTES, { text, isNamed: (area) => named.has(area) });
}

/**
 * The same of the areas that the rows of a figure name; not of the whole world that a place is set beside, which its
 * table does not list.
 */
export function notesOfFacts(data: Data, { table, summary }: Facts, text: Catalogue): string[] {
  const rows = [...table.rows, ...(summary?.rows ?? [])];
  const listed = rows.filter(({ values }) => !Object.values(values).some(isWorld));
  return notesBeside(
    data,
    listed.flatMap(({ area }) => area ?? []),
    text,
  );
}

/** All that is to be said of one country or territory, on its own page. */
export function notesOn(data: Data, area: string, text: Catalogue): string[] {
  return notesOf(data, AREA_NOTES, { text, isNamed: (one) => one === area });
}

/** What stands under a map: whose lines and names they are, and which of them are not settled. */
export function notesUnderMap(text: Catalogue): string[] {
  const open = LINE_NOTES.map((note) => text.areaNotes[note]({ names: [] }));
  return [text.boundaries.short, text.paragraph(open)];
}

function isWorld(value: Value): boolean {
  return value === WORLD || value === EVERYONE;
}

function notesOf(
  data: Data,
  notes: readonly AreaNote[],
  { text, isNamed }: { text: Catalogue; isNamed: (area: AreaId) => boolean },
): string[] {
  return notes.flatMap((note) => {
    const rows = data.published.areaNotes.filter((row) => row.note === note);
    const names = rows.map(({ country }) => country).filter(isNamed);
    return names.length === 0 ? [] : text.areaNotes[note]({ names });
  });
}
