import { z } from 'zod';
import { ACTIVITY_TABLES, type Activities } from '../model/activities/activities.ts';
import { type ActivityEvent, events } from '../model/activities/events.ts';

/** The published activities: each table's rows as decoded, checked against what its codecs give. */
export const PublishedActivities = z.object(
  Object.fromEntries(ACTIVITY_TABLES.map((table) => [table.name, z.array(decoded(table.row))])),
) as unknown as z.ZodType<Activities>;

/** Events read from calendars, as rows of the events kept by hand. */
export const PublishedCalendarEvents = z.array(decoded(events.row)) as unknown as z.ZodType<
  readonly ActivityEvent[]
>;

/** The schema of a row after decoding: of each codec, what comes out. */
function decoded(row: z.ZodObject): z.ZodObject {
  const columns = Object.entries(row.shape).map(([column, cell]) => [
    column,
    cell instanceof z.ZodCodec ? cell.def.out : cell,
  ]);
  return z.object(Object.fromEntries(columns));
}
