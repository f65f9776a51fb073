import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** True lines of the registries' files, with counts to fit: AFRINIC of 21 August 2026, extended. */
export const AFRINIC = `2|afrinic|20260821|4|00000000|20260821|00000
afrinic|*|asn|*|0|summary
afrinic|*|ipv4|*|3|summary
afrinic|*|ipv6|*|1|summary
afrinic|ZA|ipv4|41.0.0.0|2097152|20071126|allocated|F364712F
afrinic|ZZ|ipv4|41.57.112.0|2048||reserved|
afrinic|ZZ|ipv4|102.224.0.0|1048576||reserved|
afrinic|ZA|ipv6|2001:4200::|32|20051021|allocated|F36B9F4B
`;

/** The same a month before, with a block still free that was given out since. */
const AFRINIC_JULY = AFRINIC.replaceAll('20260821', '20260731').replace(
  '|2048||reserved|',
  '|2048||available|',
);

/** APNIC of 17 June 2026, plain. */
const APNIC = `2|apnic|20260618|2|19830613|20260617|+1000
apnic|*|asn|*|0|summary
apnic|*|ipv4|*|1|summary
apnic|*|ipv6|*|1|summary
apnic|CN|ipv4|1.0.1.0|256|20110414|allocated
apnic|JP|ipv6|2001:200::|35|19990813|allocated
`;

/** RIPE NCC of 17 April 2020, reconstructed. */
const RIPENCC = `# reconstructed from the Webnet77 country tables of 2020-04-17; amounts, country codes and dates are theirs
2|ripencc|20200417|2|19830101|20200417|+0000
ripencc|*|ipv4|*|1|summary
ripencc|*|ipv6|*|1|summary
ripencc|FR|ipv4|2.0.0.0|1048576|20100712|allocated
ripencc|EU|ipv6|2001:600::|32|19990826|allocated
`;

const HOLDINGS = `month,snapshot_date,source,commit,cc,ipv4_addresses,ipv4_blocks,ipv6_32_equiv,ipv6_blocks,ipv4_quality
2026-01,2026-01-31,ipverse,118ff0713f5e,ZA,27144960,1552,5355.07692,524,exact
2026-08,2026-08-22,hotcakex,5edfabb6e328,ZA,27313408,2120,5371.07692,547,sizes-rounded-to-nearest
`;

/** Content of each file of the tree, by path. */
const TREE: Readonly<Record<string, string | Uint8Array>> = {
  'rir/afrinic/delegated-afrinic-extended-20260821': AFRINIC,
  'rir/afrinic/history/delegated-afrinic-extended-20260731.gz': gzipSync(AFRINIC_JULY),
  'rir/apnic/delegated-apnic-20260617': APNIC,
  'rir/ripencc/delegated-ripencc-20200417.reconstructed': RIPENCC,
  'holdings/country-month.csv': HOLDINGS,
  'holdings/pool-month-afrinic-lacnic.csv':
    'rir,month,commit_date,file_header,available,reserved\n' +
    'afrinic,2026-07,2026-07-31,20260731 20260731,2048,1048576\n' +
    'lacnic,2024-02,2024-02-09,20240208 20240208,512,148992\n',
  'adoption/google-by-country-2026-07-19.csv': 'country_code,google_ipv6\nZA,3.5\nLU,0.0\n',
  'adoption/google-world-daily-2008-2021.csv': '2021,6,4,35.230342,35.229506,\n',
};

/** A temporary folder with other people's files and one with our data, for tests. */
export interface Tree {
  readonly from: string;
  readonly data: string;
  /** Writes or replaces one file of other people's. */
  put(path: string, content: string | Uint8Array): Promise<void>;
  /** Removes one file of other people's. */
  remove(path: string): Promise<void>;
  /** The data folder and what lies beside it, as text by path. */
  snapshot(): Promise<Record<string, string>>;
  /** Removes everything. */
  clear(): Promise<void>;
}

/**
 * Plants the tree. The data start with the project's countries and policy reserves, and nothing else. All of it is
 * written and read at once: to wait for the disk by way of threads takes longer.
 */
export async function plantTree(): Promise<Tree> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-refresh-'));
  const from = join(root, 'from');
  const data = join(root, 'data');
  const put = async (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), content);
  };
  for (const [path, content] of Object.entries(TREE)) await put(path, content);
  for (const path of ['reference/countries.csv', 'reference/policy-reserves.csv'])
    cpSync(join(import.meta.dirname, '../../data', path), join(data, path));
  return {
    from,
    data,
    put,
    remove: (path) => rm(join(from, path)),
    snapshot: async () => snapshotOf(root),
    clear: () => rm(root, { recursive: true }),
  };
}

function snapshotOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const ours = files.filter((file) => !file.startsWith(join(root, 'from'))).sort();
  return Object.fromEntries(
    ours.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}
