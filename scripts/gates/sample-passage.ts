import type { Adoption } from '../../src/model/adoption.ts';
import type { Source } from '../../src/model/provenance.ts';
import type { Holding, Registration } from '../../src/model/registry-tables.ts';
import type { Row, Table } from '../../src/model/table.ts';
import type { Edition, Passage } from './gate.ts';

/** For tests: a source of one file, whose bytes differ from day to day. */
export function sampleSource(id: string, asOf: string, caveats: Source['caveats'] = []): Source {
  const sha256 = asOf.replaceAll('-', '').padEnd(64, '0');
  return {
    id,
    publisher: 'A publisher',
    title: 'Data',
    address: 'https://example.org/',
    files: [{ name: `${id}-file`, sha256, bytes: 1, records: 1 }],
    asOf,
    retrieved: '2026-11-24',
    licence: '',
    caveats,
    tables: [],
    problems: { warnings: 0, examples: [] },
  };
}

/** For tests: an edition of some sources and rows by table name. */
export function sampleEdition(
  sources: readonly Source[],
  tables: Readonly<Record<string, readonly object[]>> = {},
): Edition {
  const byName = new Map(Object.entries(tables as Record<string, readonly Row<Table>[]>));
  return { sources, tables: byName };
}

/** For tests: a passage from one edition to another, with nothing else to say. */
export function samplePassage(
  before: Edition,
  after: Edition,
  more: Partial<Passage> = {},
): Passage {
  return { before, after, claims: [], overlaps: [], today: '2026-11-24', ...more };
}

/** For tests: many like records of AFRINIC, South African and allocated unless said otherwise. */
export function sampleRow(row: Partial<Registration>): Registration {
  const place = { registry: 'afrinic', country: 'ZA', month: '2007-11' } as const;
  return { ...place, family: 'ipv4', status: 'allocated', blocks: 100, amount: 25_600n, ...row };
}

/** For tests: AFRINIC a month ago and now, with the given registrations. */
export function monthOfAfrinic(
  before: readonly Registration[],
  after: readonly Registration[],
): Passage {
  return samplePassage(
    sampleEdition([sampleSource('afrinic', '2026-07-22')], { registrations: before }),
    sampleEdition([sampleSource('afrinic', '2026-08-21')], { registrations: after }),
  );
}

/** For tests: AFRINIC a year ago and now, with the given registrations. */
export function yearOfAfrinic(
  before: readonly Registration[],
  after: readonly Registration[],
): Passage {
  return samplePassage(
    sampleEdition([sampleSource('afrinic', '2025-08-21')], { registrations: before }),
    sampleEdition([sampleSource('afrinic', '2026-08-21')], { registrations: after }),
  );
}

/**
 * For tests: RIPE NCC's file of 2020, reconstructed, gives way to one of November 2026, with a count of August
 * by others; the other registries' files are of that November and list nothing.
 */
export function yearsOfRipe(
  before: readonly Partial<Registration>[],
  after: readonly Partial<Registration>[],
  counted: readonly Partial<Holding>[] = [],
): Passage {
  const ofRipe = (rows: readonly Partial<Registration>[]) =>
    rows.map((row) => sampleRow({ registry: 'ripencc', family: 'ipv6', ...row }));
  const others = ['afrinic', 'apnic', 'arin', 'lacnic'].map((id) => sampleSource(id, '2026-11-24'));
  const holdings = counted.map((row) =>
    sampleHolding({ month: '2026-08', source: 'ipverse', ...row }),
  );
  return samplePassage(
    sampleEdition([...others, sampleSource('ripencc', '2020-04-17', ['reconstructed'])], {
      registrations: ofRipe(before),
      holdings,
    }),
    sampleEdition([...others, sampleSource('ripencc', '2026-11-26')], {
      registrations: ofRipe(after),
      holdings,
      countries: counted.map(({ country }) => ({ alpha2: country })),
    }),
  );
}

/** For tests: a reading of Google users, or of APNIC Labs. */
export function sampleReading(row: Partial<Adoption>): Adoption {
  const place = { source: 'google', measure: 'users', date: '2026-07-19', country: 'ZA' } as const;
  return { ...place, share: 0.1, samples: null, ...row };
}

/** For tests: a month of a country's holdings, a million IPv4 addresses and an IPv6 /20. */
export function sampleHolding(row: Partial<Holding>): Holding {
  const amounts = { ipv4_addresses: 2 ** 21, ipv6_slash48s: 2 ** 28 };
  return { month: '2026-07', country: 'ZA', ...amounts, source: 'registries', ...row };
}
