import { greatest } from 'd3';
import { drawColumns } from '../../charts/columns/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { numbers } from '../facts.ts';
import { notesByYear, type YearFacts, yearFacts } from '../fairness/years.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { IANA_ENDED } from '../ipv4/turning-points.ts';
import { tellTable } from '../tell-table.ts';
import { rfc } from './documents.ts';
import { ipv4ByYear } from './how-ipv4-ran-out.ts';

const ID = 'ipv4-registered-by-year';
const METRIC = 'ipv4-registrations-by-year';

interface RegisteredFacts extends YearFacts {
  readonly years: readonly Measured[];
  readonly first: Measured;
  readonly last: Measured;
  readonly peak: Measured;
  /** When blocks without classes were specified, and when IANA's stock ended: `null` where that is not known. */
  readonly cidr: string;
  readonly ended: string | null;
}

/** IPv4 addresses that the registries list, by the year in which their block was first registered. */
export const ipv4RegisteredByYear: Figure<RegisteredFacts, World> = {
  id: ID,
  facts: factsOf,
  tell: wordsOf,
  draw: pictureOf,
};

function factsOf(data: Data): RegisteredFacts | null {
  const years = ipv4ByYear(data);
  const [first, last, peak] = [years[0], years.at(-1), greatest(years, ({ value }) => value)];
  if (!first || !last || !peak) return null;
  return {
    ...yearFacts(data, METRIC, [years, numbers('addresses', 'addresses')]),
    ...{ years, first, last, peak, cidr: rfc(1519).date },
    ended: data.findMilestone(IANA_ENDED)?.date ?? null,
  };
}

function wordsOf(facts: RegisteredFacts, text: Catalogue): Words {
  const { last, peak } = facts;
  const words = text.stories.figures.byYear;
  const { name, unit } = text.metrics[METRIC];
  const columns = { year: text.country.numbers.on, addresses: unit };
  return {
    title: words.title({ year: peak.date, addresses: peak.value }),
    unit: words.unit({ files: text.worldMap.filesOf(facts.files) }),
    sentence: words.sentence({ last: last.date, after: last.value, peak: peak.date }),
    notes: notesByYear(facts, [], text),
    columns,
    table: tellTable(facts.table, { caption: name, columns }, text),
  };
}

function pictureOf(facts: RegisteredFacts, { sentence }: Words, text: Catalogue): Picture {
  const { years, first, last, cidr, ended } = facts;
  const words = text.stories.figures.byYear;
  const input = {
    tone: 'warm' as const,
    columns: years.map(({ date, value }) => ({
      year: Number(date),
      value,
    })),
    years: [Number(first.date), Number(last.date)] as const,
    ends: null,
    notes: [
      { at: yearsAt(cidr), text: words.cidr },
      ...(ended === null ? [] : [{ at: yearsAt(ended), text: words.iana }]),
    ],
    say: text.ticked.addresses,
  };
  return { drawings: drawColumns(input, ID, sentence) };
}
