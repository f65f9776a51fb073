import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { FilesWritten } from './write-files.ts';

/** What a build wants of the files beside pages. */
export interface Wishes {
  /** Hears how many are written. */
  report(written: FilesWritten): void;
  /** Resolves when pictures may be drawn, after the build; null where they belong to it. */
  readonly later: Promise<void> | null;
}

/**
 * Writes the files beside figures' pages on a thread of their own while Astro renders the pages: they are three of
 * every four files of the site, and would take as long again one after the other.
 */
export function filesBesidePages(wishes: Wishes): AstroIntegration {
  let settings: Record<string, string | undefined> = {};
  let written: Promise<void> | undefined;
  let site = '';
  return {
    name: 'files-beside-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        settings = { BASE_URL: config.base, SITE: config.site };
      },
      // The first moment after Astro has emptied the folder.
      'astro:build:setup': () => {
        written ??= inWorker(site, settings, wishes);
        // Told below, in the hook that waits for it.
        written.catch(() => undefined);
      },
      'astro:build:done': async () => {
        await written;
      },
    },
  };
}

/** Resolves when all files that belong to the build are written. */
function inWorker(
  site: string,
  settings: Record<string, string | undefined>,
  { report, later }: Wishes,
): Promise<void> {
  const worker = new Worker(new URL('./write-files.ts', import.meta.url), {
    workerData: { site, picturesWait: later !== null },
    env: { ...process.env, ...settings },
  });
  later?.then(() => worker.postMessage('draw'));
  return new Promise((resolve, reject) => {
    worker.on('message', (written: FilesWritten) => {
      report(written);
      if (!later || written.kind !== 'files' || written.done < written.of) return;
      // A build that failed meanwhile ends without pictures.
      worker.unref();
      resolve();
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Writing the files of figures ended with ${code}`)),
    );
  });
}
