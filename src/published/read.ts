import { resolve } from 'node:path';
import { Data } from './data.ts';
import { loadPublished } from './load.ts';
import type { Published } from './published.ts';

/** Where the ingest writes, below the project's own folder. */
const FOLDER = 'data/published';

let data: Data | undefined;

/**
 * The one door through which the site sees data: everything the ingest published, checked once and then
 * remembered. Throws when it is missing or is not what the schema says. Pages ask it; figures are handed theirs.
 */
export function siteData(): Data {
  data ??= new Data(loadPublished(resolve(FOLDER)));
  return data;
}

/** The site's data as published. */
export function readPublished(): Published {
  return siteData().published;
}
