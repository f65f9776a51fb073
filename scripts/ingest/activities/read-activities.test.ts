import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import type { Country } from '../../../src/model/reference-tables.ts';
import { readActivities } from './read-activities.ts';

const KENYA = { alpha2: 'KE', region: '002', sub_region: '014' } as Country;
const HEADER =
  'id,name,who,kind,place,country,areas,start,end,format,languages,cost,audience,summary,url,evidence,sources,checked,note';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'activities-'));
  await cp('data/activities', join(folder, 'activities'), { recursive: true });
  for (const name of ['training', 'testbeds', 'policies', 'guidelines']) {
    const file = join(folder, 'activities', `${name}.csv`);
    const [header] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${header}\n`);
  }
});
afterEach(() => rm(folder, { recursive: true }));

/** What is wrong with these lines as the table of events, without the folder's own name. */
async function problemsOf(...lines: readonly string[]): Promise<string[]> {
  await writeFile(join(folder, 'activities/events.csv'), `${[HEADER, ...lines].join('\n')}\n`);
  const { problems } = await readActivities(folder, [KENYA]);
  return problems.map((problem) => formatProblem(problem).replace(`${folder}/activities/`, ''));
}

describe('reading activities', () => {
  it('gives the rows with lists taken apart and what is missing as null', async () => {
    expect(
      await problemsOf(
        'a,A,W,registry,Nairobi,KE,002|KE,2027-05,,,en|fr,,operator,,https://a.example/,official,https://a.example/1|https://b.example/?p=2,2026-11,',
      ),
    ).toEqual([]);
    const { activities } = await readActivities(folder, [KENYA]);
    expect(activities.events[0]).toMatchObject({
      ...{ areas: ['002', 'KE'], start: '2027-05', end: null, format: null, cost: null },
      ...{ languages: ['en', 'fr'], sources: ['https://a.example/1', 'https://b.example/?p=2'] },
    });
    expect(activities.training).toEqual([]);
  });

  it('names file, line, field, what was expected and what came, of every malformed entry', async () => {
    expect(
      await problemsOf(
        'b,B,W,party,,,world,2027-02-30,,,,,,,http://b.example/,official,,2026-13,',
        'c,,W,ipv6,,KE,world,2027,,,english language,cheap,,,https://c.example/,rumour,https://c.example/,2026,',
      ),
    ).toEqual([
      'events.csv:2: error: kind: Invalid option: expected one of "ipv6"|"registry"|"operators"|"standards"|"governance"|"workshop" (found: party)',
      'events.csv:2: error: start: expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD (found: 2027-02-30)',
      "events.csv:2: error: url: expected an address that begins with https://, without spaces or a user's name, of at most 2000 letters (found: http://b.example/)",
      'events.csv:2: error: sources: expected at least one address',
      'events.csv:2: error: checked: expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD (found: 2026-13)',
      'events.csv:3: error: name: expected words',
      'events.csv:3: error: languages: expected a language tag of BCP 47, as en, fr or pt-BR (found: english language)',
      'events.csv:3: error: cost: Invalid option: expected one of "free"|"fee"|"free-and-fee" (found: cheap)',
      'events.csv:3: error: evidence: Invalid option: expected one of "official"|"press"|"mirror"|"calendar"|"inferred" (found: rumour)',
    ]);
  });

  it('refuses countries and regions nobody knows, and ends before starts', async () => {
    const rest = ',,,,,,https://a.example/,official,https://a.example/1,2026,';
    expect(
      await problemsOf(
        `a,A,W,ipv6,,UK,150|world,2027-05,2027-04${rest}`,
        `b,B,W,ipv6,,KE,014,,2027-04${rest}`,
        `c,C,W,ipv6,,KE,014,2027-04-20,2027-04${rest}`,
      ),
    ).toEqual([
      'events.csv:2: error: country: expected a country of reference/countries.csv (found: UK)',
      'events.csv:2: error: areas: expected countries or regions of reference/countries.csv (found: 150)',
      'events.csv:2: error: end: expected 2027-05 or later (found: 2027-04)',
      'events.csv:3: error: end: expected a start beside it (found: 2027-04)',
    ]);
  });

  it('refuses a site without a page as a source, but for a course that is known from its own site', async () => {
    expect(
      await problemsOf(
        'a,A,W,ipv6,,KE,014,2027-05,,,,,,,https://a.example/,official,https://a.example/|https://a.example/1,2026,',
      ),
    ).toEqual([
      'events.csv:2: error: sources: expected a page, and not the home page of a site (found: https://a.example/)',
    ]);
    const file = join(folder, 'activities/training.csv');
    const course = (sources: string) =>
      `a,A,W,online,world,,,unknown,en,free,,S,https://a.example/,official,${sources},2026,`;
    const header = await readFile(file, 'utf8');
    await writeFile(file, `${header}${course('https://a.example/')}\n`);
    const sound = await readActivities(folder, [KENYA]);
    expect(sound.problems.filter(({ source }) => source === 'training')).toEqual([]);
    await writeFile(file, `${header}${course('https://b.example/')}\n`);
    const { problems } = await readActivities(folder, [KENYA]);
    expect(problems.map(({ value }) => value)).toContain('https://b.example/');
  });

  it('accuses nobody of unknown countries when the table of countries is unsound', async () => {
    await cp('data/activities/events.csv', join(folder, 'activities/events.csv'));
    expect((await readActivities(folder, null)).problems).toEqual([]);
  });

  it('refuses a table that is not there', async () => {
    await rm(join(folder, 'activities/policies.csv'));
    const { problems } = await readActivities(folder, null);
    expect(problems.map(({ message }) => message)).toEqual(['there is no such file']);
  });
});
