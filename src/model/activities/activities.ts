import type { RowsOf, Table } from '../table.ts';
import { events } from './events.ts';
import { guidelines } from './guidelines.ts';
import { policies } from './policies.ts';
import { testbeds } from './testbeds.ts';
import { training } from './training.ts';

/** The tables edited by hand that say what is done about IPv6, where, and by whom. */
export const ACTIVITIES = { events, training, testbeds, policies, guidelines } as const;

/** The same as a list, in the order of the page for contributors. */
export const ACTIVITY_TABLES: readonly Table[] = Object.values(ACTIVITIES);

/** All activities with their rows decoded. */
export type Activities = RowsOf<typeof ACTIVITIES>;
