import { drawColumns } from '../../charts/columns/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, Picture, Words } from '../figure.ts';
import { TURNING_POINTS } from '../ipv4/turning-points.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type ByYearFacts, byYearFacts, type Counting } from './by-year-facts.ts';

/** What differs between the two families of addresses. */
interface ByYear extends Counting {
  readonly id: FigureId;
  readonly tone: 'cool' | 'warm';
  /** What the columns show, as a title. */
  readonly finding: (facts: ByYearFacts, text: Catalogue) => string;
  readonly sentence: (facts: ByYearFacts, text: Catalogue) => string;
}

/** IPv6 delegations listed today, by the year in which each was first registered. */
export const countryIpv6ByYear = byYear({
  id: 'country-ipv6-registrations',
  metric: 'ipv6-registrations-by-year',
  ...{ column: 'ipv6_delegations', unit: 'delegations', tone: 'cool' },
  first: (data, { alpha2 }) => data.latestReading('first-ipv6', alpha2)?.value ?? null,
  scarce: () => null,
  finding: ({ total }, text) => text.country.figures.ipv6ByYear.finding({ total }),
  sentence: ({ area, total, first, peak }, text) =>
    text.country.figures.ipv6ByYear.sentence({
      ...{ area, total, first },
      peak: peak && { year: peak.year, count: peak.value },
    }),
});

/** IPv4 addresses listed today, by the year in which their block was first registered. */
export const countryIpv4ByYear = byYear({
  id: 'country-ipv4-registrations',
  metric: 'ipv4-registrations-by-year',
  ...{ column: 'ipv4_addresses', unit: 'addresses', tone: 'warm' },
  first: () => null,
  scarce: (data, { registries: [main] }) =>
    main ? data.findMilestone(TURNING_POINTS[main.registry].scarce) : null,
  finding: (facts, text) => text.country.figures.ipv4ByYear.finding(halfOf(facts)),
  sentence: (facts, text) =>
    text.country.figures.ipv4ByYear.sentence({
      ...{ area: facts.area, total: facts.total },
      ...halfOf(facts),
    }),
});

function byYear(what: ByYear): Figure<ByYearFacts, PublishedCountry> {
  return {
    id: what.id,
    facts: (data, country) => byYearFacts(data, country, what),
    tell: (facts, text) => wordsOf(facts, what, text),
    draw: (facts, words, text) => pictureOf(facts, words, { what, text }),
  };
}

function wordsOf(facts: ByYearFacts, what: ByYear, text: Catalogue): Words {
  const { name, unit } = text.metrics[what.metric];
  const { undated, old } = facts;
  const value = text.said[what.unit](undated);
  const columns = { year: text.country.numbers.on, [what.column]: unit };
  return {
    title: what.finding(facts, text),
    unit: text.series([text.row([name, unit]), text.worldMap.filesOf(facts.files)]),
    sentence: what.sentence(facts, text),
    notes: [
      ...(undated > 0 ? [text.country.figures.undated({ value })] : []),
      ...(old === null ? [] : [text.country.old(old)]),
      ...caveatWords(facts, text),
    ],
    columns,
    table: tellTable(facts.table, { caption: text.aside(name, unit), columns }, text),
  };
}

function pictureOf(
  { years, until, ends, scarce }: ByYearFacts,
  { sentence }: Words,
  { what, text }: { what: ByYear; text: Catalogue },
): Picture {
  const input = {
    tone: what.tone,
    columns: years.map(({ year, value }) => ({
      year: Number(year),
      value,
    })),
    years: [Number(years[0]?.year), until] as const,
    notes: scarce ? [{ at: yearsAt(scarce.date), text: text.milestones[scarce.id] }] : [],
    ends: ends === null ? null : { at: yearsAt(ends), text: text.country.figures.fileEnds(ends) },
    say: text.ticked[what.unit],
  };
  return { drawings: drawColumns(input, `${what.id}-gap`, sentence) };
}

/** The year by which half of it all was registered, and whether there is no other. */
function halfOf({ half, years }: ByYearFacts): { half: string; isOneYear: boolean } {
  return { half, isOneYear: years.length === 1 };
}
