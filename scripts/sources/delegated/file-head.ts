import { REGISTRIES } from '../../../src/model/registry.ts';
import { FAMILIES } from '../../../src/model/registry-tables.ts';
import type { Claims } from './counts.ts';
import { readSummary, readVersion, type Version } from './header.ts';
import { type Line, textOf } from './line.ts';
import { type Fault, fault, type Rules } from './record.ts';
import { SUMMARY_LINE, VERSION_LINE } from './rules.ts';

const SECOND_VERSION = fault('expected one version line, this is another', [0, 7], VERSION_LINE);
const OTHER_REGISTRY = fault(
  'expected the registry of the lines above the version line',
  1,
  VERSION_LINE,
);
const SECOND_SUMMARY = fault(
  'expected one summary line for each type, this is another',
  [0, 7],
  SUMMARY_LINE,
);

/** What the version and summary lines of one file say, gathered as they come. */
export class FileHead {
  version: Version | null = null;
  readonly claims: Claims = { records: null, families: FAMILIES.map(() => null) };
  readonly #rules: Rules;

  /** Sets the registry of the rules once a line names it. */
  constructor(rules: Rules) {
    this.#rules = rules;
  }

  /**
   * Takes the file's registry from the first line that names a known one, so that a file whose
   * version line is missing, or comes late, is still read. True when that was news.
   */
  adoptRegistry(line: Line): boolean {
    if (this.#rules.registry.length > 0 || line.count < 6) return false;
    const name = textOf(line, 0, 0);
    if (!REGISTRIES.some((registry) => registry === name)) return false;
    this.#rules.registry = new TextEncoder().encode(name);
    return true;
  }

  /** Reads a version line; returns what is wrong with it. */
  readVersionLine(line: Line, number: number): Fault[] {
    if (this.version !== null) return [SECOND_VERSION];
    const { version, faults } = readVersion(line, this.#rules.latestDay);
    this.version = version;
    if (version.records !== null) this.claims.records = { count: version.records, line: number };
    const above = new TextDecoder().decode(this.#rules.registry);
    if (version.name === '') return faults;
    this.#rules.registry = new TextEncoder().encode(version.name);
    return above === '' || above === version.name ? faults : [...faults, OTHER_REGISTRY];
  }

  /** Reads a summary line; returns what is wrong with it. */
  readSummaryLine(line: Line, number: number): Fault[] {
    const summary = readSummary(line, this.#rules.registry);
    if ('message' in summary) return [summary];
    if (this.claims.families[summary.family] !== null) return [SECOND_SUMMARY];
    this.claims.families[summary.family] = { count: summary.records, line: number };
    return [];
  }
}
