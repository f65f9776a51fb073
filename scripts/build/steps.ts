import { channel } from 'node:diagnostics_channel';

/** What a build does, in the order in which the parts begin. */
export const STEPS = [
  'Code',
  'Figures',
  'Pages',
  'Files of figures',
  'Pictures of figures',
  'Search',
] as const;
export type Step = (typeof STEPS)[number];

/** How far a step is; `of` is null where nobody knows how much there is to do. */
export interface Progress {
  readonly step: Step;
  readonly done: number;
  readonly of: number | null;
}

/** The parts of a build are loaded by Astro, each for itself: they meet here. */
const progress = channel('ipv6-atlas:progress');
const served = channel('ipv6-atlas:served');

/** Says how far a step is; it has ended where all is done. */
export function report(step: Step, done: number, of: number | null): void {
  progress.publish({ step, done, of } satisfies Progress);
}

/** Hears of every step until the function it gives is called. */
export function hear(listener: (heard: Progress) => void): () => void {
  const listen = (message: unknown) => listener(message as Progress);
  progress.subscribe(listen);
  return () => void progress.unsubscribe(listen);
}

/** Says that the site is served, so that what may come later can begin. */
export function tellServed(): void {
  served.publish(null);
}

/** Resolves once the site is served. */
export function whenServed(): Promise<void> {
  return new Promise((resolve) => {
    const listen = () => {
      served.unsubscribe(listen);
      resolve();
    };
    served.subscribe(listen);
  });
}
