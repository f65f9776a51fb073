import type { MetricId } from '../model/metric-id.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Reading } from '../model/reading.ts';
import type { Registry } from '../model/registry.ts';
import type { Tables } from '../model/tables.ts';
import type { Unit } from '../model/unit.ts';

/** What a measure may look at: the committed tables and where they came from. */
export interface Evidence {
  readonly tables: Tables;
  readonly provenance: Provenance;
}

/** For each area, a date of a reading and what its readings are counted from since, from old to new. */
export type MethodsByArea = Readonly<
  Record<string, readonly (readonly [from: string, method: string])[]>
>;

/**
 * One thing we measure. Its name and one-sentence definition stand in the catalogue under its id,
 * so that they can be translated.
 */
export interface Metric {
  readonly id: MetricId;
  readonly unit: Unit;
  /** Tables its figures come from; the sources of those tables are the sources of the measure. */
  readonly tables: readonly (keyof Tables)[];
  /** Ids of its sources, where other sources of those tables have no part in it. */
  readonly sources?: readonly string[];
  /**
   * True when the countries and the EU, AP and ZZ lines that have a reading at a date add up to the WORLD
   * line of that date, wherever there is one.
   */
  readonly additive: boolean;
  /** Months from which another source takes over: no line may be drawn across them. None unless given. */
  breaks?(evidence: Evidence): string[];
  /**
   * What each area's readings were counted from, where that changes within a series: the source's own name, its id
   * or a document's address, and the date from which it holds. None unless given.
   */
  methods?(evidence: Evidence): MethodsByArea;
  /**
   * For each area, the registries that list it and whose files have nothing of what is counted: the area's value is
   * then what the others count, and so the least it can be. Absent where no value ever is.
   */
  lacking?(evidence: Evidence): Readonly<Record<string, readonly Registry[]>>;
  /** Pure: same evidence, same readings, sorted by area and date. */
  compute(evidence: Evidence): Reading[];
}
