import { z } from 'zod';
import { ACTIVITIES, type Activities } from '../model/activities/activities.ts';
import { decoded, type Table } from '../model/table.ts';

/** The published activities: each table's rows as decoded, checked against what its codecs give. */
export const PublishedActivities = z.object(
  Object.fromEntries(
    Object.entries<Table>(ACTIVITIES).map(([name, table]) => [name, z.array(decoded(table))]),
  ),
) as unknown as z.ZodType<Activities>;
