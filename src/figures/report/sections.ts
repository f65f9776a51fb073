import type { Data } from '../../published/data.ts';
import type { ReportSectionId } from '../../text/contract/report.ts';
import { ipv4Lorenz } from '../fairness/lorenz.ts';
import type { WorldFigure } from '../figure.ts';
import { ipv4Account } from '../ipv4/account.ts';
import { paceFirst } from '../pace/first.ts';
import { registeredAndUsed } from '../used/scatter.ts';
import { ipv6UsersByRegion } from '../world/by-region.ts';
import { worldIpv6Held } from '../world/ipv6-held.ts';
import { ipv6LargestHolders } from '../world/largest.ts';
import { largestPool } from '../world/pool.ts';

/** The figures of each section of the report, by the section's id. */
export function reportFigures(
  data: Data,
): Readonly<Record<ReportSectionId, readonly WorldFigure[]>> {
  return {
    ipv4: [ipv4Account, ...largestPool(data), ipv4Lorenz],
    ipv6: [worldIpv6Held, ipv6LargestHolders, paceFirst],
    use: [ipv6UsersByRegion, registeredAndUsed],
  };
}
