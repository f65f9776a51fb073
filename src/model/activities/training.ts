import { z } from 'zod';
import { orMissing } from '../codecs.ts';
import { defineTable, type Row } from '../table.ts';
import { words } from '../text-cells.ts';
import { COLUMNS, KNOWN, NAMED, someDate } from './columns.ts';

/** How a course is given. */
export const TRAINING_FORMATS = ['online', 'on-site', 'blended', 'examination'] as const;
export type TrainingFormat = (typeof TRAINING_FORMATS)[number];

/** Courses, workshops and certificates. */
export const training = defineTable({
  name: 'training',
  path: 'activities/training.csv',
  row: z.object({
    ...NAMED,
    format: z.enum(TRAINING_FORMATS),
    areas: COLUMNS.areas,
    since: orMissing(someDate),
    until: orMissing(someDate),
    status: COLUMNS.status,
    languages: COLUMNS.languages,
    cost: COLUMNS.cost,
    audience: COLUMNS.audience,
    summary: words,
    url: COLUMNS.url,
    ...KNOWN,
  }),
  key: ['id'],
});
export type Training = Row<typeof training>;
