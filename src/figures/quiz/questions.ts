import { descending, greatest } from 'd3';
import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { PagePath } from '../../model/pages.ts';
import { REGISTRIES } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate, newestValues, registryFileSpan } from '../../published/dates.ts';
import type { QuizFacts, QuizId } from '../../text/contract/quiz.ts';
import { givenOfThousand } from '../../text/given-of-thousand.ts';
import { isExample } from '../examples.ts';
import { findSupply, regionsSupplied } from '../fairness/supplied.ts';
import { accountFacts, givenOut } from '../ipv4/account-facts.ts';
import { ipv4ByYear } from '../stories/how-ipv4-ran-out.ts';
import { halfInBrief } from '../world/front-headline.ts';
import { usersInBrief } from '../world/users-in-brief.ts';
import { type Choices, largestChoices, numberChoices, yearChoices } from './choices.ts';

/** How the answers of a question are said. */
export type QuizUnit = 'of-thousand' | 'share' | 'count' | 'year' | 'place';

/** A question with the answers to choose from. */
export interface Asked<Id extends QuizId = QuizId> {
  readonly id: Id;
  readonly facts: QuizFacts[Id];
  readonly unit: QuizUnit;
  readonly choices: Choices<number | string>;
}

/** What is behind a question, and the page that says more. */
interface Behind {
  readonly metrics: readonly MetricId[];
  readonly page: PagePath;
}

/** The questions in the order they are asked. */
export const BEHIND: Readonly<Record<QuizId, Behind>> = {
  'given-out': { metrics: ['ipv4-account'], page: 'ipv4/' },
  half: { metrics: ['ipv4-per-person'], page: 'fairness/' },
  region: { metrics: ['ipv4-per-person'], page: 'fairness/' },
  administered: { metrics: ['ipv4-administered'], page: 'ipv4/' },
  'peak-year': { metrics: ['ipv4-registrations-by-year'], page: 'stories/' },
  users: { metrics: ['ipv6-users-google'], page: 'used/' },
  majority: { metrics: ['ipv6-users-google'], page: 'used/' },
};

/** How many countries a question names. */
const NAMED = 4;

/** The questions that an edition's data answer, each with an answer that alone is true. */
export function quizQuestions(data: Data): Asked[] {
  const all = [givenOutOf, halfOf, regionOf, administeredOf, peakYearOf, usersOf, majorityOf];
  return all.flatMap((ask): Asked[] => ask(data) ?? []);
}

/** A question where there are answers to choose from. */
function asked<Id extends QuizId>(
  [id, unit]: readonly [Id, QuizUnit],
  facts: QuizFacts[Id],
  choices: Choices<number | string> | null,
): Asked<Id>[] {
  return choices ? [{ id, unit, facts, choices }] : [];
}

function givenOutOf(data: Data) {
  const account = accountFacts(data);
  const on = account?.sections.find(({ id }) => id === 'delegated')?.on;
  if (!account || on === undefined) return [];
  const facts = { ...givenOut(account), on };
  const choices = numberChoices(givenOfThousand(facts), { most: 1000, isWhole: true });
  return asked(['given-out', 'of-thousand'], facts, choices);
}

function halfOf(data: Data) {
  const half = halfInBrief(data);
  if (half === null) return [];
  return asked(['half', 'share'], half, numberChoices(half.share, { most: 1, isWhole: false }));
}

function regionOf(data: Data) {
  const supply = findSupply(data);
  if (supply === null) return [];
  const { on, year } = supply;
  const each = new Map<string, number>(
    regionsSupplied(supply).map(({ region, perPerson }) => [region, perPerson]),
  );
  // The fewest for each person is the most people for each address.
  const people = new Map([...each].map(([region, value]) => [region, 1 / value]));
  const choices = largestChoices(people, 0.1 * Math.max(...people.values()));
  const region = choices?.options[choices.right] ?? '';
  return asked(['region', 'place'], { region, each: each.get(region) ?? 0, on, year }, choices);
}

function administeredOf(data: Data) {
  const of = 256;
  const blocks = new Map(
    REGISTRIES.flatMap((registry) => {
      const found = data.latestReading('ipv4-administered', registry);
      return found ? [[registry as string, (found.value / ALL_IPV4) * of] as const] : [];
    }),
  );
  const on = newestReadingDate('ipv4-administered', data);
  const choices = largestChoices(blocks, 1);
  const registry = REGISTRIES.find((one) => one === choices?.options[choices.right]);
  if (!registry || on === null) return [];
  const facts = { registry, blocks: blocks.get(registry) ?? 0, of, on };
  return asked(['administered', 'place'], facts, choices);
}

function peakYearOf(data: Data) {
  const years = ipv4ByYear(data);
  const peak = greatest(years, ({ value }) => value);
  const [first, last] = [years[0], years.at(-1)];
  if (!peak || !first || !last) return [];
  const facts = { year: peak.date, addresses: peak.value, files: registryFileSpan(data) };
  const span = { first: Number(first.date), last: Number(last.date) };
  return asked(['peak-year', 'year'], facts, yearChoices(Number(peak.date), span));
}

function usersOf(data: Data) {
  const on = newestReadingDate('ipv6-users-google', data);
  if (on === null) return [];
  const populous = data.countries
    .filter(({ alpha2, people }) => people !== null && isExample(data, alpha2))
    .sort((a, b) => descending(a.people ?? 0, b.people ?? 0));
  const shares = newestValues('ipv6-users-google', populous, data);
  const named = populous.filter(({ alpha2 }) => shares.has(alpha2)).slice(0, NAMED);
  const values = new Map(named.map(({ alpha2 }) => [alpha2, shares.get(alpha2) ?? 0]));
  const choices = largestChoices(values, 0.01);
  const country = choices?.options[choices.right] ?? '';
  return asked(['users', 'place'], { country, share: values.get(country) ?? 0, on }, choices);
}

function majorityOf(data: Data) {
  const users = usersInBrief(data);
  if (users === null) return [];
  const { majority, withData: of, on } = users;
  const choices = numberChoices(majority, { most: of, isWhole: true });
  return asked(['majority', 'count'], { majority, of, on }, choices);
}
