import { greatest } from 'd3';
import { drawTimeline } from '../../charts/timeline/render.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { DATE, type Facts, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { originsOf, restsOn } from '../rests.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { hasGaps, measuredAt, parted, rowsOf } from './course.ts';

const [METRIC, REGISTRY] = ['ipv4-last-pool', 'ripencc'] as const;

/** How a registry's last pool ran out, day by day. */
interface LastPoolFacts extends Facts {
  readonly points: readonly Measured[];
  readonly first: Measured;
  readonly last: Measured;
  /** The first day with nothing left; `null` where there was always something. */
  readonly emptyOn: string | null;
  /** The day after that with most; `null` where nothing came back. */
  readonly most: Measured | null;
}

/** The RIPE NCC's last pool: how it ran out, and what came back since. */
export const ripenccLastPool: Figure<LastPoolFacts, World> = {
  id: 'ripencc-last-pool',
  facts: factsOf,
  tell: wordsOf,
  draw: ({ points, last, emptyOn }, { sentence, table }, text) => {
    const label = text.full(last.value);
    const lines = [{ label, tone: 'warm' as const, points: parted(points) }];
    const notes =
      emptyOn === null ? [] : [{ date: emptyOn, text: text.waiting.pool.empty(emptyOn) }];
    const legend = [{ kind: 'line', tone: 'warm', text: text.waiting.pool.left } as const];
    const rows = rowsTold(table);
    const input = {
      lines,
      legend,
      breaks: [],
      notes,
      rows,
      say: text.ticked.addresses,
      language: text.language,
    };
    return { drawings: drawTimeline(input, sentence) };
  },
};

function factsOf(data: Data): LastPoolFacts | null {
  const points = measuredAt(data, METRIC, REGISTRY);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const emptyOn = points.find(({ value }) => value === 0)?.date ?? null;
  const later = points.filter(({ date, value }) => emptyOn !== null && date > emptyOn && value > 0);
  const rows = rowsOf(data, REGISTRY, { ipv4_addresses_left: METRIC });
  return {
    ...{ ...restsOn(data, [METRIC], [REGISTRY]), origins: originsOf(rows) },
    table: { columns: [DATE, numbers('ipv4_addresses_left', 'addresses')], rows },
    ...{ points, first, last, emptyOn },
    most: greatest(later, (a, b) => a.value - b.value) ?? null,
  };
}

function wordsOf(facts: LastPoolFacts, text: Catalogue): Words {
  const { first, last, emptyOn, most, table, points } = facts;
  const words = text.waiting.pool;
  const columns = { date: text.country.numbers.on, ipv4_addresses_left: words.left };
  const caption = text.labelled(REGISTRY_NAMES[REGISTRY], text.afterColon(words.unit));
  return {
    title: words.title({ registry: REGISTRY, emptyOn, left: last.value, on: last.date }),
    unit: words.unit,
    sentence: words.sentence({
      ...{ from: first.date, before: first.value, to: last.date, left: last.value, emptyOn },
      most: most && { value: most.value, on: most.date },
    }),
    notes: [...(hasGaps(points) ? [text.waiting.gaps] : []), ...caveatWords(facts, text)],
    columns,
    table: tellTable(table, { caption, columns, rows: lastOfMonths(facts) }, text),
  };
}

/** The page tells the last day of each month, the first of all, and the day on which nothing was left. */
function lastOfMonths({ table: { rows }, emptyOn }: LastPoolFacts) {
  const monthOf = (index: number) => rows[index]?.date?.slice(0, 7);
  return rows.filter(
    ({ date }, index) => index === 0 || date === emptyOn || monthOf(index) !== monthOf(index + 1),
  );
}
