import type { Entitlement, PolicyReserve, SpecialBlock } from '../../model/ipv4-rules.ts';
import type { MeasurementLimit } from '../../model/measurement-limits.ts';
import type { Country, GroupMembership, Milestone } from '../../model/reference-tables.ts';
import type { Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Unit } from '../../model/unit.ts';
import type { Some, Words } from './words.ts';

/** What a reference table is called, holds, and has in each of its columns. */
interface ReferenceText<Column extends string> {
  readonly name: string;
  readonly is: string;
  readonly columns: Words<Column>;
}

/** Downloads: the page of the data, and the words inside the files. */
export interface DataText {
  readonly title: string;
  readonly description: string;
  readonly lead: (p: { measures: number; readings: number; edition: string }) => string;
  readonly edition: Words<
    | 'heading'
    | 'zip'
    | 'zipIs'
    | 'package'
    | 'packageIs'
    | 'csvw'
    | 'csvwIs'
    | 'sources'
    | 'sourcesIs'
    | 'sums'
    | 'sumsIs'
    | 'readme'
    | 'readmeIs'
  >;
  readonly measures: {
    readonly heading: string;
    readonly lead: string;
    readonly missing: string;
    readonly caption: string;
    readonly columns: Words<'measure' | 'unit' | 'dates' | 'readings' | 'files'>;
    readonly span: (p: { from: string; to: string }) => string;
    readonly none: (measure: string) => string;
    readonly without: (count: number) => string;
  };
  readonly columnsHeading: string;
  readonly columns: Words<
    'area' | 'area_name' | 'date' | 'value' | 'unit' | 'source' | 'not_counted_by'
  >;
  readonly units: Words<Unit>;
  readonly parts: {
    readonly delegated: (registry: Registry | null) => string;
    readonly pool: (registry: Registry, state: PoolState) => string;
  };
  readonly referencesHeading: string;
  readonly referencesLead: string;
  readonly references: {
    readonly countries: ReferenceText<keyof Country | 'people' | 'people_year'>;
    readonly groups: ReferenceText<keyof GroupMembership>;
    readonly milestones: ReferenceText<keyof Milestone>;
    readonly entitlements: ReferenceText<keyof Entitlement>;
    readonly 'policy-reserves': ReferenceText<keyof PolicyReserve>;
    readonly 'special-blocks': ReferenceText<keyof SpecialBlock>;
    readonly 'measurement-limits': ReferenceText<keyof MeasurementLimit>;
  };
  readonly context: {
    readonly countryCode: string;
    readonly country: string;
    readonly groupId: string;
    readonly group: string;
    readonly asOf: string;
    readonly source: string;
    readonly methods: Words<'hackinggate' | 'ipverse' | 'hotcakex' | 'registries'>;
  };
  readonly figures: Words<'heading' | 'lead' | 'columns' | 'link' | 'sums'>;
  readonly reading: {
    readonly heading: string;
    readonly lead: string;
    readonly na: string;
    readonly names: Words<'python' | 'pandas' | 'r' | 'javascript'>;
    readonly spreadsheets: string;
    readonly spreadsheetSteps: Some<readonly [program: string, steps: string]>;
    readonly sheets: string;
    readonly sheetsStep: string;
    readonly sheetsFormula: (address: string) => string;
    readonly point: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly lead: string;
    readonly notAsPublished: string;
    readonly reconstructed: string;
    readonly caption: string;
    readonly columns: Words<'source' | 'asOf' | 'retrieved' | 'file' | 'licence'>;
    readonly more: (count: number) => string;
    readonly quality: string;
  };
  readonly terms: Words<'heading' | 'sources'>;
  readonly citeHeading: string;
  readonly licence: string;
  readonly licenceOpen: string;
  readonly licenceShort: string;
  readonly citeLead: string;
  readonly citeFiles: string;
  /** Follows the name of a format: CSV of IPv6 space held. */
  readonly of: (what: string) => string;
  readonly rows: (count: number) => string;
  readonly bytes: (count: number) => string;
  readonly packageTitle: (edition: string) => string;
  readonly packageDescription: string;
  readonly keywords: Some<string>;
  readonly readme: (p: {
    edition: string;
    address: string;
    citation: string;
    files: readonly (readonly [path: string, what: string])[];
    sources: readonly (readonly [title: string, publisher: string, licence: string])[];
  }) => string;
}
