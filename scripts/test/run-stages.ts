import type { Outcome, Stage } from './stage.ts';

/** What running stages needs of the world. */
export interface Means {
  /** Runs a stage; `take` hears what it says, piece by piece. */
  run(stage: Stage, take: (piece: string) => void): Promise<Outcome>;
  print(text: string): void;
}

/** What became of each stage, by name; null where it was not run, as one that it needs did not pass. */
export type Outcomes = ReadonlyMap<string, Outcome | null>;

/** How many stages run beside each other: as many as a small machine has cores. */
const BESIDE = 2;

/**
 * Runs all stages, of those that may begin the first in the list as soon as there is room for one more; one stage's
 * failure stops those alone that need it. What a stage says is told as a whole when it has ended.
 */
export async function runStages(stages: readonly Stage[], means: Means): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome | null>();
  const left = new Set(stages);
  const running = new Set<Promise<void>>();
  while (left.size + running.size > 0) {
    const lost = [...left].find(({ needs }) => needs.some((name) => has(outcomes, name) === false));
    const ready = [...left].find(({ needs }) => needs.every((name) => has(outcomes, name)));
    if (lost) {
      left.delete(lost);
      outcomes.set(lost.name, null);
      means.print(`\n== ${lost.name} ==\n${lackingOf(lost, outcomes)}\n`);
    } else if (ready && running.size < BESIDE) {
      left.delete(ready);
      const work = runTold(ready, means).then((outcome) => {
        outcomes.set(ready.name, outcome);
        running.delete(work);
      });
      running.add(work);
    } else if (running.size > 0) await Promise.race(running);
    else throw new Error(`no stage gives what ${[...left][0]?.name} needs`);
  }
  return new Map(stages.map(({ name }) => [name, outcomes.get(name) ?? null]));
}

/** Whether a stage passed; undefined where it has not ended yet. */
function has(outcomes: Outcomes, name: string): boolean | undefined {
  return outcomes.has(name) ? outcomes.get(name)?.tally.failed === 0 : undefined;
}

function lackingOf({ needs }: Stage, outcomes: Outcomes): string {
  const lacking = needs.filter((name) => has(outcomes, name) === false);
  return `Not run: it needs what did not pass (${lacking.join(', ')}).`;
}

async function runTold(stage: Stage, { run, print }: Means): Promise<Outcome> {
  const pieces: string[] = [];
  const outcome = await run(stage, (piece) => void pieces.push(piece));
  print(`\n== ${stage.name} ==\n${pieces.join('')}${describe(stage, outcome)}\n`);
  return outcome;
}

function describe({ name }: Stage, { tally, seconds, again }: Outcome): string {
  const time = `${seconds.toFixed(1)} s`;
  if (tally.failed === 0) return `${name}: passed in ${time}`;
  return `${name}: FAILED in ${time}. Run it again with: ${again}`;
}
