import { showTaskLines } from '../../command/task-lines.ts';
import type { FetchEvent } from '../fetch-all.ts';
import type { Tally } from './tally.ts';

/** A line a source, redrawn as its bytes come in. */
export function showTasks(
  tallies: ReadonlyMap<string, Tally>,
  { now }: { now(): number },
): { onEvent(event: FetchEvent): void; finish(): Promise<void> } {
  const titles = new Map([...tallies].map(([source, tally]) => [source, () => titleOf(tally)]));
  const lines = showTaskLines(titles, { now });
  return {
    onEvent(event) {
      const { source } = event.endpoint;
      const tally = tallies.get(source);
      if (!tally) return;
      tally.take(event, now());
      if (tally.isDone) lines.end(source, tally.hasFailed ? new Error(tally.describe()) : null);
      else lines.draw(source);
    },
    finish: lines.finish,
  };
}

function titleOf(tally: Tally): string {
  return `${tally.source.padEnd(20)}${tally.describe()}`;
}
