import { z } from 'zod';
import { type JsonReading, readJson } from '../json.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';

/** A range of addresses or AS numbers; logs name its ends in three ways. */
const Range = z.record(z.string(), z.union([z.string(), z.number()]));
const Resources = z.object({ transfer_set: z.array(Range).nullish() });
/** An object in most logs, a list of them in some, absent or null when nothing of the family moved. */
const Family = z.union([Resources, z.array(Resources)]).nullish();

/** Of an organisation only where it is; a log may name none. */
const Organisation = z.object({ country_code: z.string().nullish() }).nullish();

const Transfer = z.object({
  type: z.string(),
  transfer_date: z.string(),
  source_organization: Organisation,
  recipient_organization: Organisation,
  source_rir: z.string().optional(),
  recipient_rir: z.string().optional(),
  source_registration_rir: z.string().optional(),
  recipient_registration_rir: z.string().optional(),
  /** Since version 5 of the format; earlier logs hold completed transfers only. */
  status: z.string().optional(),
  ip4nets: Family,
  ip6nets: Family,
  asns: Family,
});

const Log = z.object({
  version: z.object({ production_date: z.string() }),
  transfers: z.array(z.unknown()),
});

/** One transfer of a log, its values still text. Names of organisations are not read. */
export type LoggedTransfer = z.infer<typeof Transfer>;

/** A log: the moment it was made, and its transfers, not yet looked at one by one. */
export type TransferLog = z.infer<typeof Log>;

/** Reads an NRO transfer log, https://www.arin.net/reference/research/statistics/transferlog_format/ */
export function parseLog(file: InputFile, reporter: Reporter): JsonReading<TransferLog> {
  return readJson(file, Log, reporter);
}

/** One transfer of a log, or in words what is wrong with it. */
export function parseTransfer(entry: unknown): LoggedTransfer | { readonly fault: string } {
  const result = Transfer.safeParse(entry);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return { fault: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
