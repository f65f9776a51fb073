import type { Evidence } from '../metric.ts';

/** A file of a source, by how its name begins. */
interface Wanted {
  readonly table: string;
  readonly file: string;
}

/**
 * The day of a file whose rows are in a table; that of its whole source where the file has none of its own. Throws
 * where the provenance names no source of the table.
 */
export function fileDay({ provenance }: Pick<Evidence, 'provenance'>, wanted: Wanted): string {
  const source = provenance.sources.find(({ tables }) => tables.includes(wanted.table));
  if (!source) throw new Error(`The provenance names no source of the table ${wanted.table}`);
  const own = source.files.find(({ name }) => name.startsWith(wanted.file));
  return own?.asOf ?? source.asOf;
}

/** The day of IANA's list of the IPv4 /8s. */
export function slash8sDay(evidence: Pick<Evidence, 'provenance'>): string {
  return fileDay(evidence, { table: 'iana', file: 'ipv4-address-space' });
}
