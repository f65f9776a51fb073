import type { MetricId } from '../../model/metric-id.ts';
import type { Words } from './words.ts';

/**
 * What each measure is called and what it means. `name` fits a table row, `unit` a chart's subtitle, `definition` is one
 * sentence; `note` says what the number must not be taken for.
 */
export type MetricsText = Readonly<
  Record<MetricId, Words<'name' | 'unit' | 'definition' | 'note'>>
>;
