import { drawStack } from '../../charts/stack/render.ts';
import { REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, WorldFigure } from '../figure.ts';
import { type Band, poolTable, stackOf } from './pool-series.ts';

/** AFRINIC's pool by state, month by month. */
export const afrinicPoolByState = poolByState({
  id: 'afrinic-pool-by-state',
  registry: 'afrinic',
  bands: ({ ipv4: { pool } }) => [
    { metric: 'ipv4-available', tone: 'available', label: pool.available },
    { metric: 'ipv4-policy-reserved', tone: 'by-policy', label: pool.reserved },
    { metric: 'ipv4-quarantined', tone: 'resting', label: pool.quarantined },
  ],
  tell(stack, text) {
    const words = text.ipv4.pool;
    const registry = REGISTRY_NAMES.afrinic;
    const [from = '', on = ''] = [stack.months[0], stack.months.at(-1)];
    const [available = 0, reserved = 0, quarantined = 0] = lastOf(stack);
    const before = stack.bands[0]?.values[0] ?? 0;
    const share = available / (available + reserved + quarantined);
    return {
      title: words.title({ registry, from, fall: 1 - available / before }),
      sentence: words.sentence({ registry, on, available, quarantined, reserved, share }),
    };
  },
});

/** LACNIC's pool month by month for as long as there is a series, its reserve unsplit. */
export const lacnicPoolByState = poolByState({
  id: 'lacnic-pool-by-state',
  registry: 'lacnic',
  bands: ({ ipv4: { pool } }) => [
    { metric: 'ipv4-available', tone: 'available', label: pool.available },
    { metric: 'ipv4-reserved-unsplit', tone: 'unsplit', label: pool.unsplit },
  ],
  tell(stack, text) {
    const words = text.ipv4.pool;
    const [from = '', on = ''] = [stack.months[0], stack.months.at(-1)];
    const [available = 0, reserved = 0] = lastOf(stack);
    const most = Math.max(...(stack.bands[0]?.values ?? []).map((value) => value ?? 0));
    return {
      title: words.lacnicTitle({ most, from, to: on }),
      sentence: words.lacnicSentence({ on, available, reserved }),
    };
  },
});

interface Pool {
  readonly id: string;
  readonly registry: Registry;
  readonly bands: (text: Catalogue) => readonly Band[];
  tell(stack: Stack, text: Catalogue): { title: string; sentence: string };
}

type Stack = ReturnType<typeof stackOf>;

function lastOf(stack: Stack): number[] {
  return stack.bands.map(({ values }) => values.at(-1) ?? 0);
}

function poolByState(pool: Pool): WorldFigure {
  return { id: pool.id, draw: (text) => drawPool(pool, text) };
}

function drawPool({ id, registry, bands, tell }: Pool, text: Catalogue): DrawnFigure {
  const stack = stackOf(registry, bands(text));
  const { title, sentence } = tell(stack, text);
  const { unit } = text.ipv4.pool;
  return {
    title,
    unit,
    sentence,
    drawings: drawStack({ ...stack, say: text.ticked.addresses }, id, sentence),
    table: poolTable(stack, `${REGISTRY_NAMES[registry]}: ${unit}`, text),
    ...restingOn('ipv4-available', text, { only: [registry] }),
    metrics: stack.bands.map(({ metric }) => metric),
  };
}
