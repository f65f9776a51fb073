import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { readStories } from './read-stories.ts';

// Made up: the smallest facts that fit the story's schema.
const STATED = {
  ...{ publisher: 'A firm', said: null, year: '2025', count: 1, href: 'https://example.org/' },
};
const PAGE = 'https://example.org/';
const KEPT = {
  edition: '2030-01-02',
  facts: {
    ...{ supposed: 1, people: 1, peopleYear: '2029', total: 1, each: 1, times: 1 },
    ...{ counted: STATED, alsoCounted: STATED, shortRange: STATED },
    passed: { all: STATED, things: STATED },
    ...{ expected: STATED, estimate: STATED, early: STATED, earlier: STATED, highest: STATED },
    africa: { people: STATED, things: STATED },
    ipv6: { on: '2030-01', slash32s: 1, sitesEach: 1, networksEach: 1 },
    documents: { ipv4: PAGE, sharing: PAGE, nat: PAGE, matter: PAGE },
    resolution: PAGE,
  },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function problemsOf(name: string, content: string): Promise<string[]> {
  await mkdir(join(folder, 'stories'), { recursive: true });
  await writeFile(join(folder, 'stories', name), content);
  const { problems } = await readStories(folder);
  return problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
}

describe('the facts kept of stories', () => {
  it('need not be there', async () => {
    expect(await readStories(folder)).toEqual({ stories: {}, problems: [] });
  });

  it('are read by the name of their story', async () => {
    expect(await problemsOf('a-hundred-devices.json', JSON.stringify(KEPT))).toEqual([]);
    expect((await readStories(folder)).stories).toEqual({ 'a-hundred-devices': KEPT });
  });

  it('take an edition that is the second of its day', async () => {
    const second = { ...KEPT, edition: '2030-01-02-2' };
    expect(await problemsOf('a-hundred-devices.json', JSON.stringify(second))).toEqual([]);
  });

  it('are refused with file and field where they do not fit what the story is told from', async () => {
    const { people: _, ...facts } = KEPT.facts;
    const old = { ...KEPT, facts: { ...facts, persons: 1 } };
    expect(await problemsOf('a-hundred-devices.json', JSON.stringify(old))).toEqual([
      'stories/a-hundred-devices.json: error: facts.people: Invalid input: expected number, received undefined',
      'stories/a-hundred-devices.json: error: facts: Unrecognized key: "persons"',
    ]);
  });

  it('are refused where they are no JSON, or of no story', async () => {
    expect(await problemsOf('a-hundred-devices.json', '{')).toEqual([
      expect.stringMatching(/^stories\/a-hundred-devices\.json: error: expected JSON: /),
    ]);
    await rm(join(folder, 'stories'), { recursive: true });
    expect(await problemsOf('never-told.json', '{}')).toEqual([
      'stories/never-told.json: error: there is no story of this name',
    ]);
  });
});
