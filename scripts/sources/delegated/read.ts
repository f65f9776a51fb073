import { FAMILIES } from '../../../src/model/registry-tables.ts';
import { appendEntry, closeColumns, openColumns } from './columns.ts';
import { openCountryCodes } from './country-codes.ts';
import { checkCounts } from './counts.ts';
import { dayAfter, isoDay } from './days.ts';
import type { DelegatedFile, ReadContext } from './delegated-file.ts';
import { doubtOf } from './doubts.ts';
import { FileHead } from './file-head.ts';
import { isSummaryLine, isVersionLine } from './header.ts';
import { HolderColumn } from './holder-column.ts';
import { firstByteOf, isBlank, nextLine, openLines, textOf } from './line.ts';
import { checkOverlaps } from './overlap.ts';
import { ProblemList, ruled } from './problem-list.ts';
import { type Fault, familyOf, openEntry, type Rules, readRecord } from './record.ts';
import { RECORDS, VERSION_LINE } from './rules.ts';
import { StrangeRecords } from './strange-records.ts';

const HASH = 0x23;
const LESS = 0x3c;
const IPV6 = FAMILIES.indexOf('ipv6');

/**
 * Reads a registry's statistics file (statistics exchange format 2, extended 2.3): every line, also
 * after bad ones, with all that is wrong as problems. Never throws on what the bytes say.
 */
export function readDelegated(bytes: Uint8Array, context: ReadContext): DelegatedFile {
  return new Reading(bytes, context).read();
}

/** One file being read. */
class Reading {
  readonly #file: string;
  readonly #line;
  readonly #rules: Rules;
  readonly #head: FileHead;
  readonly #holders = new HolderColumn();
  readonly #strange: StrangeRecords;
  readonly #problems: ProblemList;
  readonly #columns;
  readonly #entry = openEntry();
  readonly #counts = { lines: 0, comments: 0, blanks: 0, headers: 0, rejected: 0 };
  /** Record lines by family, refused ones included. */
  readonly #found = FAMILIES.map(() => 0);
  #isReconstructed: boolean;
  #isWebPage = false;

  constructor(bytes: Uint8Array, { file, today, countries, isArchived = false }: ReadContext) {
    this.#file = file;
    this.#strange = new StrangeRecords(isArchived);
    this.#line = openLines(bytes);
    const countryCodes = openCountryCodes(countries);
    this.#rules = { registry: new Uint8Array(0), countryCodes, latestDay: dayAfter(today) };
    this.#head = new FileHead(this.#rules);
    this.#problems = new ProblemList(file);
    this.#columns = openColumns(bytes.length);
    this.#isReconstructed = /reconstructed/i.test(file);
  }

  read(): DelegatedFile {
    while (nextLine(this.#line)) {
      this.#counts.lines++;
      this.#readLine();
    }
    const delegations = closeColumns(this.#columns);
    this.#checkWhole();
    for (const finding of checkOverlaps(this.#line.bytes, delegations)) this.#problems.add(finding);
    const { version } = this.#head;
    return {
      file: this.#file,
      bytes: this.#line.bytes,
      registry: version?.registry ?? null,
      asOf: version?.day ? isoDay(version.day) : null,
      extended: this.#holders.isExtended,
      reconstructed: this.#isReconstructed,
      lines: { ...this.#counts, records: delegations.length },
      delegations,
      problems: this.#problems.finish(),
    };
  }

  /** Almost every line is a good record, so that is tried first. */
  #readLine(): void {
    const fault = readRecord(this.#line, this.#rules, this.#entry);
    if (fault === null) this.#accept();
    else this.#readOther(fault);
  }

  #accept(): void {
    const entry = this.#entry;
    (this.#found[entry.family] as number) += 1;
    this.#holders.note(this.#line, entry, this.#counts.lines);
    this.#strange.note(this.#line, entry, this.#counts.lines);
    appendEntry(this.#columns, entry, entry.family === IPV6);
    const doubt = doubtOf(this.#line, entry);
    if (doubt !== null) this.#note('warning', doubt);
  }

  /** A line that is no good record: empty, a comment, a header, or refused for the fault given. */
  #readOther(fault: Fault): void {
    const line = this.#line;
    if (isBlank(line)) this.#counts.blanks++;
    else if (firstByteOf(line) === HASH) this.#readComment();
    else if (this.#isWebPage || this.#beginsWebPage()) this.#counts.rejected++;
    else if (this.#head.adoptRegistry(line)) this.#readLine();
    else if (isVersionLine(line)) this.#close(this.#head.readVersionLine(line, this.#counts.lines));
    else if (isSummaryLine(line)) this.#close(this.#head.readSummaryLine(line, this.#counts.lines));
    else this.#refuse(fault);
  }

  #readComment(): void {
    this.#counts.comments++;
    const isLeading = this.#head.version === null && this.#columns.length === 0;
    if (isLeading && /reconstructed/i.test(textOf(this.#line, 0, 7))) this.#isReconstructed = true;
  }

  #beginsWebPage(): boolean {
    const isFirst = this.#counts.lines - this.#counts.blanks - this.#counts.comments === 1;
    this.#isWebPage = isFirst && firstByteOf(this.#line) === LESS;
    return this.#isWebPage;
  }

  #close(faults: readonly Fault[]): void {
    if (faults.length === 0) this.#counts.headers++;
    else this.#counts.rejected++;
    for (const fault of faults) this.#note('error', fault);
  }

  #refuse(fault: Fault): void {
    this.#counts.rejected++;
    const family = familyOf(this.#line);
    if (family >= 0) (this.#found[family] as number) += 1;
    this.#note('error', fault);
  }

  #note(severity: 'error' | 'warning', { message, fields, rule }: Fault): void {
    const value = textOf(this.#line, fields[0], fields[1]);
    this.#problems.add({ severity, line: this.#counts.lines, message, value, ...ruled(rule) });
  }

  /** What can only be said once every line has been read. */
  #checkWhole(): void {
    const message = this.#missing();
    if (message !== null) {
      const line = this.#isWebPage ? 1 : 0;
      const rule = this.#head.version === null ? VERSION_LINE : RECORDS;
      this.#problems.add({ severity: 'error', line, message, value: '', rule });
    }
    if (!this.#isWebPage) {
      for (const finding of checkCounts(this.#head.claims, this.#found))
        this.#problems.add(finding);
    }
    for (const finding of [...this.#holders.check(), ...this.#strange.check()])
      this.#problems.add(finding);
  }

  #missing(): string | null {
    const { lines, comments, blanks } = this.#counts;
    if (lines === comments + blanks) return 'expected a registry statistics file, but it is empty';
    if (this.#isWebPage) return 'expected a registry statistics file, but this is a web page';
    if (this.#head.version === null) return 'expected a version line, but there is none';
    return this.#columns.length === 0 ? 'expected at least one record' : null;
  }
}
