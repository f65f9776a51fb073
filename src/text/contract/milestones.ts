import type { MilestoneId } from '../../model/milestone.ts';
import type { Words } from './words.ts';

/** Turning points in a few words each; their date stands beside. */
export type MilestonesText = Words<MilestoneId>;
