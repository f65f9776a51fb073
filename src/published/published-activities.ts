import { z } from 'zod';
import { ACTIVITY_TABLES, type Activities } from '../model/activities/activities.ts';
import { decoded, type Table } from '../model/table.ts';

/** The published activities: each table's rows as decoded, checked against what its codecs give. */
export const PublishedActivities = z.object(
  Object.fromEntries(
    (ACTIVITY_TABLES as readonly Table[]).map((table) => [table.name, z.array(decoded(table))]),
  ),
) as unknown as z.ZodType<Activities>;
