import type { AreaId } from '../../model/area.ts';
import type { AreaNote } from '../../model/area-note.ts';

/** What is said of disputed areas and of status, beside the places named, which are those that it holds of. */
export type AreaNotesText = Readonly<
  Record<AreaNote, (p: { readonly names: readonly AreaId[] }) => string>
>;
