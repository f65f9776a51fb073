import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { DRAWN } from '../placed/drawn-views.ts';
import type { FilesOrder, Work } from './write-files.ts';

/** What a build wants of the files beside pages. */
export interface Wishes {
  /** Hears how far the work is. */
  report(work: Work): void;
  /** Resolves when pictures may be drawn, after the build; null where they belong to it. */
  readonly later: Promise<void> | null;
}

/** The files beside pages as a part of Astro's build. */
export interface BesidePages {
  readonly integration: AstroIntegration;
  /** Resolves when pages can be rendered, since every figure is drawn. */
  ready(): Promise<void>;
}

/**
 * Draws each figure once, on a thread of its own, while Astro puts the code of the pages together; the pages take
 * the figures from there, and the thread goes on to write the files beside figures' pages.
 */
export function filesBesidePages(wishes: Wishes): BesidePages {
  let settings: Record<string, string | undefined> = {};
  let begun: Begun | undefined;
  let site = '';
  const hooks: AstroIntegration['hooks'] = {
    'astro:config:done': ({ config }) => {
      site = fileURLToPath(config.outDir);
      settings = { BASE_URL: config.base, SITE: config.site };
    },
    // The first moment after Astro has emptied the folder.
    'astro:build:setup': () => {
      begun ??= inWorker({ site, picturesWait: wishes.later !== null }, settings, wishes);
    },
    'astro:build:done': async () => {
      await begun?.written;
      begun?.forget();
    },
  };
  const ready = async () => {
    if (begun) process.env[DRAWN] = await begun.drawn;
  };
  return { integration: { name: 'files-beside-pages', hooks }, ready };
}

/** What the thread has done so far; each rejects where it fails before. */
interface Begun {
  /** Resolves with the folder of the figures when every one is drawn and kept there. */
  readonly drawn: Promise<string>;
  /** Resolves when all files that belong to the build are written. */
  readonly written: Promise<void>;
  /** Takes the folder of the figures away, and tells nobody of it any more. */
  forget(): void;
}

/** A folder for figures as drawn, for one build: one that fails leaves none behind either. */
function folderOfDrawn(): Pick<Begun, 'forget'> & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const forget = () => {
    if (process.env[DRAWN] === folder) delete process.env[DRAWN];
    rmSync(folder, { recursive: true, force: true });
    process.off('exit', forget);
  };
  process.once('exit', forget);
  return { folder, forget };
}

function inWorker(
  order: Omit<FilesOrder, 'drawn'>,
  settings: Record<string, string | undefined>,
  wishes: Wishes,
): Begun {
  const { folder, forget } = folderOfDrawn();
  const worker = new Worker(new URL('./write-files.ts', import.meta.url), {
    workerData: { ...order, drawn: folder } satisfies FilesOrder,
    env: { ...process.env, ...settings },
  });
  wishes.later?.then(() => worker.postMessage('draw'));
  return { ...heardOf(worker, folder, wishes), forget };
}

function heardOf(
  worker: Worker,
  folder: string,
  { report, later }: Wishes,
): Pick<Begun, 'drawn' | 'written'> {
  const [drawn, written] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()];
  // Told by the hooks that wait for them.
  for (const { promise } of [drawn, written]) promise.catch(() => undefined);
  let isServed = false;
  const end = (cause?: unknown) => {
    if (cause && isServed) return tellLate(cause);
    if (cause) for (const { reject } of [drawn, written]) reject(cause);
    drawn.resolve(folder);
    written.resolve();
  };
  worker.on('message', (told: Work) => {
    report(told);
    if (told.kind === 'figures' && told.done === told.of) drawn.resolve(folder);
    if (!later || told.kind !== 'files' || told.done !== told.of) return;
    // A build that failed meanwhile ends without pictures.
    worker.unref();
    end();
    isServed = true;
  });
  worker.once('error', end);
  worker.once('exit', (code) =>
    end(code === 0 ? undefined : new Error(`Writing the files of figures ended with ${code}`)),
  );
  return { drawn: drawn.promise, written: written.promise };
}

/** Once the site is served nobody waits any more: what fails then is told at once. */
function tellLate(cause: unknown): void {
  console.error(cause);
  process.exitCode = 1;
}
