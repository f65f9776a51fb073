import { greatest, sum } from 'd3';
import type { Measured } from '../../metrics/parts/latest.ts';
import type { RanOutFacts } from '../../text/en/stories/how-ipv4-ran-out.ts';
import { checkClaims, claim } from './claim.ts';

export const SLUG = 'how-ipv4-ran-out';
/** Before this year's end no registry but the first few had been founded, and blocks came in three sizes or by CIDR's first rules. */
const EARLY = '1995';
const DAY = 24 * 60 * 60 * 1000;

/** What the tables say, as read. */
export interface RanOutData
  extends Omit<RanOutFacts, 'years' | 'daysToFirst' | 'registered' | 'pool' | 'sizes'> {
  /** IPv4 addresses still listed, by year of first registration, over the years that all files cover. */
  readonly byYear: readonly Measured[];
  readonly pool: Omit<RanOutFacts['pool'], 'peopleEach'>;
}

/** The facts of the story. Throws when a sentence of it would no longer be true. */
export function ranOutFacts(data: RanOutData): RanOutFacts {
  const { byYear, pool, iana, ...known } = data;
  const registries = [...data.registries].sort((a, b) => order(a.rationed.date, b.rationed.date));
  const [first, last] = [registries[0], registries.at(-1)];
  const peak = greatest(byYear, ({ value }) => value);
  const newest = byYear.at(-1);
  if (!first || !last || !peak || !newest) throw new Error(`${SLUG}: the data are not complete`);
  const ianaYear = iana.date.slice(0, 4);
  const shareBy = (year: string) => ({
    year,
    share:
      sum(
        byYear.filter(({ date }) => date <= year),
        amount,
      ) / sum(byYear, amount),
  });
  const facts: RanOutFacts = {
    ...known,
    iana,
    registries,
    sizes: [2 ** 8, 2 ** 16, 2 ** 24],
    years: {
      ofStock: Math.floor(yearsBetween(data.documents.ipv4.date, iana.date)),
      ipv6Ahead: Math.floor(yearsBetween(data.ipv6.date, iana.date)),
      between: Math.round(yearsBetween(first.rationed.date, last.rationed.date)),
    },
    daysToFirst: Math.round((Date.parse(first.rationed.date) - Date.parse(iana.date)) / DAY),
    registered: {
      early: shareBy(EARLY),
      atEnd: shareBy(ianaYear),
      peak: { year: peak.date, addresses: peak.value },
      last: newest.date,
    },
    pool: { ...pool, peopleEach: pool.people / pool.after },
  };
  checkClaims(SLUG, claimsOf(facts, first.name, last.name));
  return facts;
}

const amount = ({ value }: Measured) => value;
const order = (a: string, b: string) => (a < b ? -1 : 1);

function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY / 365.25;
}

function claimsOf(facts: RanOutFacts, first: string, last: string) {
  const { registries, iana, pool, registered, delegated, kept, use } = facts;
  const ended = registries.filter((one) => one.ended !== null);
  const [peak, end] = [Number(registered.peak.year), Number(iana.date.slice(0, 4))];
  return [
    claim(
      registries.every(({ rationed }) => rationed.date > iana.date),
      'headline: the regions ran short after the common stock',
      { iana: iana.date, first: registries[0]?.rationed.date ?? '' },
    ),
    claim(delegated.share / (1 - kept) > 0.95, 'stock: nearly all of the rest was delegated', {
      delegated: delegated.share,
      kept,
    }),
    claim(peak === end - 1, 'given: the busiest year was just before the central store was empty', {
      peak,
      end,
    }),
    claim(first === 'APNIC' && last === 'AFRINIC', 'end: Africa could ask longer than Asia', {
      first,
      last,
    }),
    claim(registries.length - ended.length === 2, 'end: the other two still give small blocks', {
      ended: ended.map(({ name }) => name).join(' '),
    }),
    claim(pool.after < pool.before / 2, 'left: fewer than half as many', {
      before: pool.before,
      after: pool.after,
    }),
    claim(pool.quarantined > pool.after, 'left: a larger number is in quarantine', {
      quarantined: pool.quarantined,
      available: pool.after,
    }),
    claim(use.majority > 0, 'since: more than half of users in some countries', {
      majority: use.majority,
    }),
  ];
}
