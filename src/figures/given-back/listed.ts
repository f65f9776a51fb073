import { drawTimeline } from '../../charts/timeline/render.ts';
import { isMeasured, latest } from '../../metrics/parts/latest.ts';
import { REGISTRIES } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, lastOfYears } from '../counted.ts';
import { column, DATE, type Facts } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { changeOfLine, LISTED, LISTED_COLUMN, type RegistryLine } from './own-line.ts';

interface ListedByRegistry extends Facts {
  readonly lines: readonly RegistryLine[];
}

/** IPv4 addresses by the own files of each registry whose months are at hand: a line each, never a sum. */
export const ipv4ListedByRegistry: Figure<ListedByRegistry, World> = {
  id: 'ipv4-listed-by-registry',
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): ListedByRegistry | null {
  const lines = REGISTRIES.flatMap((registry) => {
    const points = data.series(LISTED, registry);
    const [first, last] = [points.find(isMeasured), latest(points)];
    return first && last && first.date !== last.date ? [{ registry, points, first, last }] : [];
  });
  if (lines.length === 0) return null;
  const rows = lines.flatMap(({ registry, points }) =>
    points.map(({ date, value }) => ({
      area: registry,
      ...countedBy(data, [LISTED], { area: registry, date }),
      values: { [LISTED_COLUMN.id]: value },
    })),
  );
  return {
    ...restsOn(data, [LISTED]),
    table: { columns: [column('registry', 'area'), DATE, LISTED_COLUMN], rows },
    lines,
  };
}

function wordsOf(facts: ListedByRegistry, text: Catalogue): Words {
  const words = text.givenBack.listed;
  const { registry, date, addresses } = words.columns;
  const columns = { registry, date, [LISTED_COLUMN.id]: addresses(null) };
  const from = facts.lines.map(({ first }) => first.date).sort()[0] ?? '';
  const changes = facts.lines.map((line) => changeOfLine(line, text, null));
  const rows = [...Map.groupBy(facts.table.rows, ({ area }) => area).values()].flatMap(lastOfYears);
  return {
    title: words.title({ registries: facts.lines.map((line) => line.registry), from }),
    unit: words.unit,
    sentence: text.paragraph(changes),
    notes: [...words.notes, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: words.unit, columns, rows }, text),
  };
}

function pictureOf(
  { lines }: ListedByRegistry,
  { sentence, table }: Words,
  text: Catalogue,
): Picture {
  const drawn = lines.map(({ registry, points, last }) => ({
    label: text.givenBack.listed.line({ registry, value: last.value }),
    ...{ tone: 'warm' as const, points },
  }));
  const rows = rowsTold(table, 'registry');
  const input = {
    lines: drawn,
    breaks: [],
    notes: [],
    rows,
    say: text.ticked.addresses,
    language: text.language,
  };
  return { drawings: drawTimeline(input, sentence) };
}
