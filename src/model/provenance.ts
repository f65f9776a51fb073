import { z } from 'zod';
import { day } from './codecs.ts';
import { Problem } from './problem.ts';

/** What a reader must know before trusting a source's numbers; its words stand in the catalogue. */
export const CAVEATS = [
  'reconstructed',
  'rounded-ipv4-left-out',
  'ap-left-out',
  'plain-file',
  'ends-early',
  'zero-read-as-missing',
  'undated-snapshot',
  'corrected-names',
] as const;
export const Caveat = z.enum(CAVEATS);
export type Caveat = z.infer<typeof Caveat>;

/** Where one source's rows came from: enough to fetch the same bytes and check them. */
export const Source = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  publisher: z.string(),
  title: z.string(),
  /** Where the source is published. */
  address: z.url(),
  /** The files read, oldest first. */
  files: z.array(
    z.object({
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().positive(),
      records: z.int().nonnegative(),
    }),
  ),
  /** Newest day the data speak of. */
  asOf: day,
  /** Day on which these bytes were read. */
  retrieved: day,
  licence: z.string(),
  caveats: z.array(Caveat),
  /** Names of the tables that carry rows of this source. */
  tables: z.array(z.string()),
  /** How many problems of each severity were found, and the first few. */
  problems: z.object({
    warnings: z.int().nonnegative(),
    examples: z.array(Problem),
  }),
});
export type Source = z.infer<typeof Source>;

/** `data/sources.json`: all sources, sorted by id. */
export const Provenance = z.object({ sources: z.array(Source) });
export type Provenance = z.infer<typeof Provenance>;
