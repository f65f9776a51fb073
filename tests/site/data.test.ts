import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Draft7 from 'ajv';
import Draft4 from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/metrics/metrics.ts';
import { editionName } from '../../src/model/edition.ts';
import { keepersBehind, makersBehind, Provenance } from '../../src/model/provenance.ts';
import { newestReadingDate } from '../../src/published/dates.ts';
import { siteData } from '../../src/published/read.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { cellsIn } from '../checks/csv-cells.ts';
import { CSVW_RULES } from '../checks/csvw-rules.ts';
import { checkTable, type TableSchema } from '../checks/table-schema.ts';
import { builtSite, DIST } from './built.ts';

const site = builtSite();
const text = catalogueOf('en');
const fileOf = (path: string) => {
  const file = site.files.get(`data/${path}`);
  if (!file) throw new Error(`The site has no data/${path}`);
  return file;
};
const fileIn = (path: string) => site.files.get(path) ?? Buffer.of();
const jsonOf = (path: string) => JSON.parse(fileOf(path).toString());
const linesOf = (path: string) => cellsIn(fileOf(path));
const dataPackage = jsonOf('datapackage.json');
const csvw = jsonOf('csv-metadata.json');
const resources: { path: string; bytes: number; hash: string; schema: TableSchema }[] =
  dataPackage.resources;
const promised = [...site.files.keys()]
  .filter((path) => /^data\/(?!map\/|compare\/|index\.html$)/.test(path))
  .map((path) => path.slice('data/'.length));
/** Of this edition; those of frozen ones lie beside it. */
const zipPath = `ipv6-atlas-${dataPackage.version}.zip`;
const isOlderZip = (path: string) => path.endsWith('.zip') && path !== zipPath;

describe('the CSV files below /data/', () => {
  it('are each described in the Data Package and on the Web, and nothing else is', () => {
    const files = promised.filter((path) => path.endsWith('.csv')).sort();
    expect(files.length).toBeGreaterThan(25);
    expect(resources.map(({ path }) => path).sort()).toEqual(files);
    expect(csvw.tables.map((table: { url: string }) => table.url).sort()).toEqual(files);
  });

  it.each(resources)('are what the Data Package says, row by row: $path', ({ path, schema }) => {
    expect(checkTable(schema, linesOf(path))).toEqual([]);
  });

  it.each(resources.filter(({ path }) => path.startsWith('metrics/')))(
    'have the promised columns and the same rows as the JSON file: $path',
    ({ path }) => {
      const [head, ...rows] = linesOf(path);
      const json = jsonOf(path.replace('.csv', '.json'));
      // A measure that some registry's file lacks says for each value whose.
      const lacking =
        siteData().published.metrics[path.slice('metrics/'.length, -'.csv'.length)]?.lacking;
      const more = lacking ? ['not_counted_by'] : [];
      expect(head).toEqual(['area', 'area_name', 'date', 'value', 'unit', 'source', ...more]);
      expect(json.rows.map((row: unknown[]) => row.map((cell) => String(cell ?? '')))).toEqual(
        rows,
      );
    },
  );

  it('have at least one value each; the page names the measure that has none, with the reason', () => {
    const empty = resources.filter(({ path }) => linesOf(path).length < 2);
    expect(empty.map(({ path }) => path)).toEqual([]);
    const page = String(site.files.get('data/index.html'));
    const measures = resources.filter(({ path }) => path.startsWith('metrics/'));
    expect(page).toMatch(new RegExp(`>\\s*${measures.length} measures with [\\d,]+ readings`));
    const missing = METRICS.filter(({ id }) => newestReadingDate(id, siteData()) === null);
    for (const { id } of missing) expect(promised).not.toContain(`metrics/${id}.csv`);
    expect(measures).toHaveLength(METRICS.length - missing.length);
    const told = [...page.matchAll(/has no file here: [^<]{20,}/g)];
    expect(told).toHaveLength(missing.length);
  });

  it('are UTF-8 without a byte order mark, with CRLF after each line', () => {
    for (const { path } of resources) {
      const file = fileOf(path);
      expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file)[0]).toMatch(
        /\w/,
      );
      expect(file.toString('latin1')).not.toMatch(/[^\r]\n/);
    }
  });

  it('have a row for every month from an area’s first value to its last, and none outside', () => {
    for (const { path } of resources.filter((one) => one.path.startsWith('metrics/'))) {
      const rows = linesOf(path).slice(1);
      if (!rows.every((row) => /^\d{4}-\d{2}$/.test(row[2] ?? ''))) continue;
      for (const [area, series] of Map.groupBy(rows, (row) => row[0])) {
        const [first = '', last = ''] = [series[0]?.[2], series.at(-1)?.[2]];
        const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
        expect(series.length, `${path} ${area}`).toBe(number(last) - number(first) + 1);
        expect([series[0]?.[3], series.at(-1)?.[3]], `${path} ${area}`).not.toContain('');
      }
    }
    expect(String(site.files.get('data/index.html'))).toContain('a row with an empty value');
  });

  it('keep negative values numbers and Namibia a country', () => {
    for (const { path } of resources.filter((one) => one.path.startsWith('metrics/'))) {
      const rows = linesOf(path).slice(1);
      expect(rows.filter(([, , , value = '']) => /^['\s]/.test(value))).toEqual([]);
      for (const [, name] of rows.filter(([area]) => area === 'NA')) expect(name).toBe('Namibia');
    }
  });
});

describe('datapackage.json', () => {
  it('is a tabular data package by the published profile of version 1', () => {
    const profile = JSON.parse(
      readFileSync('tests/site/fixtures/tabular-data-package.json', 'utf8'),
    );
    const validate = new Draft4({ strict: false, validateFormats: false }).compile(profile);
    validate(dataPackage);
    expect(validate.errors).toBeNull();
  });

  it('says what version 2 adds: its profile, its version, and that its resources are tables', () => {
    expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(editionName.safeParse(dataPackage.version).success).toBe(true);
    expect(new Set(resources.map((resource) => (resource as { type?: string }).type))).toEqual(
      new Set(['table']),
    );
  });

  it('names size and checksum of each file', () => {
    for (const { path, bytes, hash } of resources) {
      expect(fileOf(path)).toHaveLength(bytes);
      expect(fileOf('SHA256SUMS').toString()).toContain(
        `${hash.replace('sha256:', '')}  ${path}\n`,
      );
    }
  });

  it('gives the terms of each source, and describes every column', () => {
    for (const { licence } of dataPackage.sources) expect(licence).toMatch(/\w{2}/);
    const fields = resources.flatMap(({ schema }) => schema.fields) as { description?: string }[];
    expect(fields.filter(({ description }) => !description)).toEqual([]);
  });
});

describe('the licence given to machines', () => {
  const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
  const TERMS = `${site.address.href}data/#terms`;
  const expected = (sources: { licence: string }[] = []) =>
    sources.every(({ licence }) => /^(CC BY 4\.0|PDDL 1\.0 .*)$/.test(licence)) ? CC_BY : TERMS;

  it('is CC BY for a file whose every source allows it, else the terms of all sources', () => {
    expect(dataPackage.licenses.map(({ path }: { path: string }) => path)).toEqual([TERMS]);
    expect(csvw['dc:license']).toEqual({ '@id': TERMS });
    expect(csvw['dc:rights']).toContain('keep the terms of their publishers');
    for (const { path, licenses, sources } of dataPackage.resources) {
      expect(licenses, path).toMatchObject([{ path: expected(sources) }]);
      expect(licenses[0].title, path).toMatch(/\w/);
      const table = csvw.tables.find(({ url }: { url: string }) => url === path);
      expect(table['dc:license'], path).toEqual({ '@id': expected(sources) });
    }
    const paths = dataPackage.resources.map(
      (one: { licenses: { path: string }[] }) => one.licenses[0]?.path,
    );
    expect([CC_BY, TERMS]).toEqual(expect.arrayContaining([...new Set(paths)]));
  });

  it('leads to a section that has the terms of each source beside ours', () => {
    const [, section = ''] = String(site.files.get('data/index.html')).split('id="terms"');
    expect(section).toContain('under CC BY 4.0');
    for (const { id, licence } of jsonOf('sources.json').sources) {
      expect(section).toContain(licence);
      expect(section).toContain(`href="#source-${id}"`);
    }
  });
});

describe('csv-metadata.json', () => {
  it('keeps the rules of the W3C’s vocabulary', () => {
    const validate = new Draft7({ strict: false }).compile(CSVW_RULES);
    validate(csvw);
    expect(validate.errors).toBeNull();
  });

  it('titles each column as the file does, and makes row addresses of columns there are', () => {
    for (const { url, tableSchema } of csvw.tables) {
      const titles = tableSchema.columns.map((column: { titles: string }) => column.titles);
      expect(titles).toEqual(linesOf(url)[0]);
      const used = [...tableSchema.aboutUrl.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(used).toEqual(tableSchema.primaryKey);
    }
  });
});

describe('the archive of the edition', () => {
  const entries = Object.entries(unzipSync(fileOf(zipPath)));

  it('holds, byte for byte, what is served: all CSV files and what describes them', () => {
    const folder = zipPath.replace('.zip', '/');
    for (const [name, content] of entries)
      expect(Buffer.from(content).equals(fileOf(name.slice(folder.length)))).toBe(true);
    const names = entries.map(([name]) => name.slice(folder.length));
    const others = promised.filter((path) => !names.includes(path) && !isOlderZip(path));
    expect(others.filter((path) => !/^metrics\/.*\.json$/.test(path)).sort()).toEqual(
      ['SHA256SUMS', zipPath].sort(),
    );
  });
});

describe('SHA256SUMS', () => {
  it('lists every file promised below /data/ but itself, and none of those private to a page', () => {
    const listed = fileOf('SHA256SUMS').toString().trimEnd().split('\n');
    const paths = listed.map((line) => line.slice(66));
    expect(paths).toEqual(promised.filter((path) => path !== 'SHA256SUMS').sort());
  });

  const hasTool = spawnSync('sha256sum', ['--version']).status === 0;
  it.skipIf(!hasTool)('is taken by sha256sum -c, where there is one', () => {
    const { status, stdout } = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
      cwd: resolve(DIST, 'data'),
      encoding: 'utf8',
    });
    expect(stdout.split('\n').filter((line) => line && !line.endsWith(': OK'))).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('the checksums of the numbers of figures', () => {
  it('are of every CSV and JSON file of numbers, those of the files, and linked from the page', () => {
    const lines = String(site.files.get('figures/SHA256SUMS')).trimEnd().split('\n');
    const sums = new Map(lines.map((line) => [`figures/${line.slice(66)}`, line.slice(0, 64)]));
    const numbers = [...site.files.keys()].filter((path) =>
      /^figures\/.*\/(data|summary)\.(csv|json)$/.test(path),
    );
    expect([...sums.keys()]).toEqual(numbers.sort());
    const wrong = numbers.filter((path) => hash('sha256', fileIn(path)) !== sums.get(path));
    expect(wrong).toEqual([]);
    expect(String(site.files.get('data/index.html'))).toContain('/figures/SHA256SUMS"');
  });
});

describe('sources.json', () => {
  it('leads back to each file read, with its checksum and terms', () => {
    const committed = JSON.parse(readFileSync('data/sources.json', 'utf8')).sources;
    const sums = (sources: { files: { sha256: string }[] }[]) =>
      sources.flatMap(({ files }) => files.map(({ sha256 }) => sha256));
    expect(sums(jsonOf('sources.json').sources)).toEqual(sums(committed));
    for (const { licence } of jsonOf('sources.json').sources) expect(licence).toMatch(/\w{2}/);
  });
});

describe('the methodology', () => {
  const page = String(site.files.get('methodology/index.html'));
  const { sources } = Provenance.parse(JSON.parse(readFileSync('data/sources.json', 'utf8')));

  it.each(sources)(
    'tells of $id: whose it is, on which terms, who made or kept its files',
    (one) => {
      const [row = ''] = page.split(`<tr id="source-${one.id}"`)[1]?.split('</tr>') ?? [];
      const told = row.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      const behind = [...makersBehind(one), ...keepersBehind(one)];
      for (const { publisher, address, licence } of [one, ...behind]) {
        expect(told).toContain(publisher);
        expect(told).toContain(licence);
        expect(told).toContain(`href="${address}"`);
      }
      for (const caveat of one.caveats) expect(told).toContain(text.caveats[caveat]);
      // Who passed data on is no part of the name of whose they are.
      const names = new Set(behind.map(({ publisher }) => publisher));
      expect([...names].filter((name) => one.publisher.includes(name))).toEqual([]);
    },
  );
});

describe('the sentence about checksums', () => {
  it('claims the same evidence for whole files only, and says which file is a table made from copies', () => {
    const page = String(site.files.get('data/index.html'));
    expect(page).toContain('a publisher’s own file or a mirror’s copy');
    const sources: { id: string; caveats: string[] }[] = JSON.parse(
      readFileSync('data/sources.json', 'utf8'),
    ).sources;
    const made = sources.filter(({ caveats }) => caveats.includes('not-as-published'));
    for (const { id } of made) {
      const [, row = ''] = page.split(`<tr id="source-${id}"`);
      expect(row.split('</tr>')[0], id).toContain('A table made from copies');
    }
  });
});
