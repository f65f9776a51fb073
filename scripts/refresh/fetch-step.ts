import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { calendars } from '../../src/model/calendars.ts';
import { countries } from '../../src/model/reference-tables.ts';
import { UsageError } from '../command/usage-error.ts';
import { chooseEndpoints, readOverrides } from '../fetch/choose-endpoints.ts';
import { type Client, closeClient, makeClient, userAgentOf } from '../fetch/client.ts';
import { type Endpoint, endpointsFor } from '../fetch/endpoints.ts';
import { fetchAll } from '../fetch/fetch-all.ts';
import type { Fetched } from '../fetch/fetched.ts';
import { type Means, showProgress } from '../fetch/progress/progress.ts';
import { rowsOf } from '../gates/gate.ts';
import { type FetchOptions, isWanted, type Options } from './options.ts';
import { readStored, type Stored } from './stored.ts';

/**
 * Fetches what the sources asked for need into the cache folder, which then is like one given with `--from`.
 * Throws a `UsageError` for addresses that may not be asked, and the disk's error when that is to blame.
 */
export async function fetchStep(
  options: Options,
  fetch: FetchOptions,
  means: Means,
): Promise<readonly Fetched[]> {
  const stored = await readStored(options.data);
  const endpoints = await endpointsAsked(stored, options, fetch);
  await mkdir(options.from, { recursive: true });
  const client = makeClient(await readUserAgent());
  const progress = showProgress(endpoints, means);
  try {
    return await fetchThem(client, endpoints, { stored, cache: options.from, progress });
  } finally {
    closeClient(client);
  }
}

async function fetchThem(
  client: Client,
  endpoints: readonly Endpoint[],
  {
    stored,
    cache,
    progress,
  }: { stored: Stored; cache: string; progress: ReturnType<typeof showProgress> },
): Promise<readonly Fetched[]> {
  const held = new Map(stored.sources.map(({ id, asOf }) => [id, asOf]));
  const onEvent = progress.onEvent;
  const results = await fetchAll(client, { endpoints, cache, held, onEvent });
  await progress.finish();
  return results;
}

async function endpointsAsked(
  stored: Stored,
  { only, except = [] }: Options,
  { mirror, endpoints: file }: FetchOptions,
): Promise<readonly Endpoint[]> {
  const codes = rowsOf(stored, countries).map(({ alpha2 }) => alpha2);
  const all = endpointsFor(codes, rowsOf(stored, calendars));
  const idle = only?.filter((id) => !all.some(({ source }) => source === id)) ?? [];
  if (idle.length > 0)
    throw new UsageError(`${idle.join(', ')}: no address to fetch from, only --from a folder`);
  const overrides = file === null ? {} : await readOverrides(file);
  const wanted = all.map(({ source }) => source).filter((id) => isWanted({ only, except }, id));
  return chooseEndpoints(all, wanted, { mirror, overrides });
}

const Project = z.object({ name: z.string(), version: z.string(), homepage: z.string() });

/** Says honestly who asks: the name and version of the project, and where it can be found. */
export async function readUserAgent(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  const project = Project.parse(JSON.parse(text));
  return userAgentOf(project, process.env.SITE ?? project.homepage);
}
