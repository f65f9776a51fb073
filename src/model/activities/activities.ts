import { type ActivityEvent, events } from './events.ts';
import { type Guideline, guidelines } from './guidelines.ts';
import { type Policy, policies } from './policies.ts';
import { type Testbed, testbeds } from './testbeds.ts';
import { type Training, training } from './training.ts';

/** The tables edited by hand that say what is done about IPv6, where, and by whom. */
export const ACTIVITY_TABLES = [events, training, testbeds, policies, guidelines] as const;

/** All activities with their rows decoded. */
export interface Activities {
  readonly events: readonly ActivityEvent[];
  readonly training: readonly Training[];
  readonly testbeds: readonly Testbed[];
  readonly policies: readonly Policy[];
  readonly guidelines: readonly Guideline[];
}
