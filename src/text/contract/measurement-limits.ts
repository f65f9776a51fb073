import type { AreaId } from '../../model/area.ts';
import type { LimitReason } from '../../model/measurement-limits.ts';

/** Of which countries' users a measurement says little, in sentences. */
export interface MeasurementLimitsText {
  readonly reasons: Readonly<
    Record<LimitReason, (p: { country: AreaId; since: string | null; asOf: string }) => string>
  >;
  /** What follows for sentences that name countries. */
  readonly rule: string;
}
