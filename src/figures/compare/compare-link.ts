import { compareAddress } from '../../model/address.ts';
import type { Data } from '../../published/data.ts';
import type { FigureView } from '../figure.ts';
import { comparedMeasures } from './compared-measures.ts';

/**
 * Where the measure of a figure of one place is compared with others, beginning with that place; `null` of the world,
 * and where its measure cannot be compared. The path is `<id>` or `<id>/<place>`.
 */
export function compareLink(
  data: Data,
  { metrics }: Pick<FigureView, 'metrics'>,
  path: string,
): string | null {
  const [, place] = path.split('/');
  const metric = comparedMeasures(data).find((id) => metrics[0] === id);
  return place === undefined || metric === undefined ? null : compareAddress([place], metric);
}
