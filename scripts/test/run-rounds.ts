import type { Outcome, Stage } from './stage.ts';

/** What running stages needs of the world. */
export interface Means {
  /** Runs a stage; `take` hears what it says, or it goes to the terminal. */
  run(stage: Stage, take: ((piece: string) => void) | null): Promise<Outcome>;
  print(text: string): void;
}

/** What became of each stage, by name; null where it was not run, as one that it needs did not pass. */
export type Outcomes = ReadonlyMap<string, Outcome | null>;

/** Runs all rounds; one stage's failure stops those alone that need it. */
export async function runRounds(
  rounds: readonly (readonly Stage[])[],
  means: Means,
): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome | null>();
  const passed = (name: string) => outcomes.get(name)?.tally.failed === 0;
  for (const round of rounds) {
    const ready = round.filter(({ needs }) => needs.every(passed));
    for (const stage of round.filter((one) => !ready.includes(one))) {
      outcomes.set(stage.name, null);
      const lacking = stage.needs.filter((name) => !passed(name)).join(', ');
      means.print(`\n== ${stage.name} ==\nNot run: it needs what did not pass (${lacking}).\n`);
    }
    const results = await runRound(ready, means);
    ready.forEach(({ name }, at) => {
      outcomes.set(name, results[at] ?? null);
    });
  }
  return outcomes;
}

/** The first has the terminal; what the others say follows when it has ended. */
async function runRound(round: readonly Stage[], { run, print }: Means): Promise<Outcome[]> {
  let before: Promise<unknown> = Promise.resolve();
  return Promise.all(
    round.map((stage, at) => {
      const pieces: string[] = [];
      if (at === 0) print(`\n== ${stage.name} ==\n`);
      const running = run(stage, at === 0 ? null : (piece) => void pieces.push(piece));
      const told = before.then(async () => {
        const outcome = await running;
        if (at > 0) print(`\n== ${stage.name} ==\n${pieces.join('')}`);
        print(`${describe(stage, outcome)}\n`);
        return outcome;
      });
      before = told;
      return told;
    }),
  );
}

function describe({ name }: Stage, { tally, seconds, again }: Outcome): string {
  const time = `${seconds.toFixed(1)} s`;
  if (tally.failed === 0) return `${name}: passed in ${time}`;
  return `${name}: FAILED in ${time}. Run it again with: ${again}`;
}
