import { z } from 'zod';
import { areaCode } from './codecs.ts';
import { defineTable, type Row } from './table.ts';
import { webAddress } from './text-cells.ts';
import { withWords } from './with-words.ts';

/** What is said of a place wherever it is named among others. */
export const PLACE_NOTES = ['falkland-islands-malvinas', 'non-self-governing'] as const;
/** What is said of lines and areas that a map shows: under every map, and on the pages of the countries beside them. */
export const LINE_NOTES = ['jammu-and-kashmir', 'sudan-and-south-sudan', 'abyei'] as const;
/** All notes on disputed areas and on status, in the order in which they are said. */
export const AREA_NOTES = [...PLACE_NOTES, ...LINE_NOTES] as const;
export type AreaNote = (typeof AREA_NOTES)[number];

/** Which note is said beside which country or territory, in the words that the United Nations use. */
export const areaNotes = defineTable({
  name: 'area-notes',
  path: 'reference/area-notes.csv',
  row: z.object({
    country: areaCode,
    note: withWords(AREA_NOTES, { list: 'src/model/area-note.ts', words: 'area-notes.ts' }),
    source_url: webAddress.describe('Where the words or the list stand'),
  }),
  key: ['country', 'note'],
});
export type AreaNoteRow = Row<typeof areaNotes>;
