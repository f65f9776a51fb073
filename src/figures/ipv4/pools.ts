import { drawStack } from '../../charts/stack/render.ts';
import { REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { caveatNotes, creditsFor } from '../credits.ts';
import type { FigureView, WorldFigure } from '../figure.ts';
import { type Band, stackOf, stackTable } from './pool-series.ts';

/** AFRINIC's pool by state, month by month. */
export const afrinicPoolByState: WorldFigure = {
  id: 'afrinic-pool-by-state',
  draw(text) {
    const words = text.ipv4.pool;
    const bands: Band[] = [
      { metric: 'ipv4-available', tone: 'available', label: words.available },
      { metric: 'ipv4-policy-reserved', tone: 'by-policy', label: words.reserved },
      { metric: 'ipv4-quarantined', tone: 'resting', label: words.quarantined },
    ];
    return drawPool({ id: 'afrinic-pool-by-state', registry: 'afrinic', bands }, text, (stack) => {
      const registry = REGISTRY_NAMES.afrinic;
      const [from = '', on = ''] = [stack.months[0], stack.months.at(-1)];
      const [available = 0, reserved = 0, quarantined = 0] = lastOf(stack);
      const before = stack.bands[0]?.values[0] ?? 0;
      return {
        title: words.title({ registry, from, fall: 1 - available / before }),
        sentence: words.sentence({
          registry,
          on,
          available,
          quarantined,
          reserved,
          share: available / (available + reserved + quarantined),
        }),
      };
    });
  },
};

/** LACNIC's pool month by month for as long as there is a series, its reserve unsplit. */
export const lacnicPoolByState: WorldFigure = {
  id: 'lacnic-pool-by-state',
  draw(text) {
    const words = text.ipv4.pool;
    const bands: Band[] = [
      { metric: 'ipv4-available', tone: 'available', label: words.available },
      { metric: 'ipv4-reserved-unsplit', tone: 'unsplit', label: words.unsplit },
    ];
    return drawPool({ id: 'lacnic-pool-by-state', registry: 'lacnic', bands }, text, (stack) => {
      const [from = '', on = ''] = [stack.months[0], stack.months.at(-1)];
      const [available = 0, reserved = 0] = lastOf(stack);
      const most = Math.max(...(stack.bands[0]?.values ?? []).map((value) => value ?? 0));
      return {
        title: words.lacnicTitle({ most, from, to: on }),
        sentence: words.lacnicSentence({ on, available, reserved }),
      };
    });
  },
};

interface Pool {
  readonly id: string;
  readonly registry: Registry;
  readonly bands: readonly Band[];
}

type Stack = ReturnType<typeof stackOf>;

function lastOf(stack: Stack): number[] {
  return stack.bands.map(({ values }) => values.at(-1) ?? 0);
}

function drawPool(
  { id, registry, bands }: Pool,
  text: Catalogue,
  tell: (stack: Stack) => { title: string; sentence: string },
): FigureView {
  const stack = stackOf(registry, bands);
  const { title, sentence } = tell(stack);
  const input = { ...stack, say: text.ticked.addresses };
  return {
    id,
    title,
    unit: text.ipv4.pool.unit,
    sentence,
    drawings: drawStack(input, id, sentence),
    notes: caveatNotes('ipv4-available', text, [registry]),
    table: stackTable(stack, `${REGISTRY_NAMES[registry]}: ${text.ipv4.pool.unit}`, text),
    metrics: bands.map(({ metric }) => metric),
    sources: creditsFor('ipv4-available', text, [registry]),
  };
}
