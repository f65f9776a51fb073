import type { TimelineLine } from '../../charts/timeline/layout.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { latestReading, series } from '../../published/read.ts';
import { restingOn } from '../credits.ts';
import type { WorldFigure } from '../figure.ts';
import { poolByMonth, poolTable } from '../ipv4/pool-series.ts';

/** The registry whose pool is drawn: the only one whose files still list a free pool of any size. */
const REGISTRY = 'afrinic';
/** The columns of its table. */
const STATES = [
  { metric: 'ipv4-available' },
  { metric: 'ipv4-quarantined' },
  { metric: 'ipv4-policy-reserved' },
] as const;

/** What AFRINIC still has: available, quarantined and set aside by policy, month by month. */
export const afrinicPool: WorldFigure = {
  id: 'afrinic-pool',
  draw(text) {
    const words = text.worldFigures.pool;
    const available = series('ipv4-available', REGISTRY);
    const first = available.find((point): point is Measured => point.value !== null);
    const last = latestReading('ipv4-available', REGISTRY);
    const quarantined = latestReading('ipv4-quarantined', REGISTRY);
    const reserved = latestReading('ipv4-policy-reserved', REGISTRY);
    if (!first || !last || !quarantined || !reserved)
      throw new Error(`the pool of ${REGISTRY} is not complete`);
    const registry = REGISTRY_NAMES[REGISTRY];
    const sentence = words.sentence({
      registry,
      from: first.date,
      to: last.date,
      before: first.value,
      after: last.value,
      quarantined: quarantined.value,
      reserved: reserved.value,
    });
    const lines: TimelineLine[] = [
      { label: words.available(last.value), tone: 'warm', points: available },
      {
        label: words.quarantined(quarantined.value),
        tone: 'warm-2',
        points: series('ipv4-quarantined', REGISTRY),
      },
      {
        label: words.reserved(reserved.value),
        tone: 'warm-3',
        points: series('ipv4-policy-reserved', REGISTRY),
      },
    ];
    const input = { lines, breaks: [], notes: [], say: text.ticked.addresses };
    return {
      title: words.title({ registry, left: last.value }),
      unit: words.unit,
      sentence,
      drawings: drawTimeline(input, sentence),
      table: poolTable(poolByMonth(REGISTRY, STATES), `${registry}: ${words.unit}`, text),
      ...restingOn('ipv4-available', text, { only: [REGISTRY] }),
    };
  },
};
