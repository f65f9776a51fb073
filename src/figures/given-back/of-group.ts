import { yearOfSpan } from '../../metrics/parts/flow-periods.ts';
import type { GroupId } from '../../model/group.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanning } from '../counted.ts';
import type { Figure, Words } from '../figure.ts';
import { groupMembers } from '../groups/group-facts.ts';
import { restsOn } from '../rests.ts';
import { FLOW_COLUMNS, FLOW_METRICS, flowValues, flowYears, totalsOf } from './flow-years.ts';
import { drawPlace, type PlaceFlows, tellPlace } from './place-flows.ts';

interface GroupFlows extends PlaceFlows {
  /** How many members files tell of, of how many, and by whose files. */
  readonly covered: number;
  readonly members: number;
  readonly registries: readonly Registry[];
}

/** What came to the members of a group, went from them and was given back, as far as files tell of them. */
export const groupIpv4Flows: Figure<GroupFlows, GroupId> = {
  id: 'group-ipv4-flows',
  facts: factsOf,
  tell: wordsOf,
  draw: ({ spans }, words, text) => drawPlace(spans, words, text),
};

function factsOf(data: Data, group: GroupId): GroupFlows | null {
  const members = groupMembers(data, group);
  const told = members.flatMap(({ alpha2, registries }) =>
    flowYears(data, alpha2).map((span) => ({ alpha2, span, registry: registries[0]?.registry })),
  );
  const byYear = [...Map.groupBy(told, ({ span }) => yearOfSpan(span.date))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const years = byYear.map(([, parts]) => {
    const counted = spanning(
      parts.map(({ alpha2, span }) =>
        countedBy(data, FLOW_METRICS, { area: alpha2, date: span.date }),
      ),
    );
    const totals = totalsOf(parts.map(({ span }) => span));
    return { counted, span: { date: counted.date ?? '', ...totals } };
  });
  const spans = years.map(({ span }) => span);
  const totals = totalsOf(spans);
  if (Object.values(totals).every((value) => value === 0)) return null;
  const rows = years.map(({ counted, span }) => ({
    ...{ area: null, ...counted, values: flowValues(span) },
  }));
  return {
    ...restsOn(data, FLOW_METRICS),
    table: { columns: [...FLOW_COLUMNS], rows },
    ...{ spans, totals, members: members.length },
    covered: new Set(told.map(({ alpha2 }) => alpha2)).size,
    registries: REGISTRIES.filter((one) => told.some(({ registry }) => registry === one)),
  };
}

function wordsOf(facts: GroupFlows, text: Catalogue): Words {
  const { group, notes } = text.givenBack;
  const title = (from: string) => group.title({ totals: facts.totals, from });
  return tellPlace(
    facts,
    { area: null, title, notes: [group.covered(facts), notes.back, notes.between] },
    text,
  );
}
