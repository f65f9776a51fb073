import { REGISTRIES, type Registry } from '../../../src/model/registry.ts';
import { isText, parseDay, parseWhole } from './fields.ts';
import { type Line, textOf } from './line.ts';
import { type Fault, familyOf, fault } from './record.ts';
import { SUMMARY_LINE, VERSION_LINE } from './rules.ts';

/** What the version line says. What cannot be read is null. */
export interface Version {
  /** The registry as written, also where it is none of the five. */
  readonly name: string;
  readonly registry: Registry | null;
  /** How many records the file claims to hold. */
  readonly records: number | null;
  /** The day the file speaks of, YYYYMMDD. */
  readonly day: number | null;
}

/** What a summary line says: how many records of a family (an index into FAMILIES) there are. */
export interface Summary {
  readonly family: number;
  readonly records: number;
}

const STAR = new TextEncoder().encode('*');
const SUMMARY = new TextEncoder().encode('summary');

const VERSION_COLUMNS = fault('expected a version line of 7 fields', [0, 7], VERSION_LINE);
const VERSION = fault('expected version 2 of the statistics format', 0, VERSION_LINE);
const REGISTRY = fault(`expected one of the registries ${REGISTRIES.join(', ')}`, 1, VERSION_LINE);
const RECORDS = fault('expected how many records the file holds, a whole number', 3, VERSION_LINE);
const END = fault(
  'expected the day the file ends, a real day YYYYMMDD that is not in the future',
  5,
  VERSION_LINE,
);
const SUMMARY_SHAPE = fault(
  'expected a summary line registry|*|type|*|count|summary',
  [0, 7],
  SUMMARY_LINE,
);
const SUMMARY_REGISTRY = fault(
  'expected the summary of the registry that the version line names',
  0,
  SUMMARY_LINE,
);

/** True for `version|registry|…`: the only line that begins with a digit. */
export function isVersionLine({ bytes, bounds }: Line): boolean {
  const first = bytes[bounds[0] as number] as number;
  return first >= 0x30 && first <= 0x39;
}

/**
 * Reads the version line. The start date, the serial and the UTC offset are not used and so not
 * checked: registries leave them empty or malformed. Days after `latest` (YYYYMMDD) are refused.
 */
export function readVersion(line: Line, latest: number): { version: Version; faults: Fault[] } {
  if (line.count !== 7) {
    const version = { name: '', registry: null, records: null, day: null };
    return { version, faults: [VERSION_COLUMNS] };
  }
  const name = textOf(line, 1, 1);
  const registry = REGISTRIES.find((known) => known === name) ?? null;
  const records = parseWhole(line, 3);
  const day = parseDay(line, 5);
  const hasDay = day > 0 && day <= latest;
  const faults = [
    /^2(\.\d+)?$/.test(textOf(line, 0, 0)) ? null : VERSION,
    registry === null ? REGISTRY : null,
    records < 0 ? RECORDS : null,
    hasDay ? null : END,
  ].filter((found) => found !== null);
  const version = {
    name,
    registry,
    records: records < 0 ? null : records,
    day: hasDay ? day : null,
  };
  return { version, faults };
}

/** True for a line that is meant as a summary, well formed or not. */
export function isSummaryLine(line: Line): boolean {
  return (line.count > 1 && isText(line, 1, STAR)) || (line.count > 5 && isText(line, 5, SUMMARY));
}

/** Reads a summary line of the given registry, or says what is wrong with it. */
export function readSummary(line: Line, registry: Uint8Array): Summary | Fault {
  const family = familyOf(line);
  const records = line.count === 6 ? parseWhole(line, 4) : -1;
  if (family < 0 || records < 0 || !isText(line, 5, SUMMARY)) return SUMMARY_SHAPE;
  return isText(line, 0, registry) ? { family, records } : SUMMARY_REGISTRY;
}
