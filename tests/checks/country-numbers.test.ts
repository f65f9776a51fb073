import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkCountryNumbers } from './country-numbers.ts';
import { siteOf } from './site.ts';

const data = mkdtempSync(join(tmpdir(), 'numbers-'));
mkdirSync(join(data, 'tables'));
const table = (name: string, ...lines: string[]) =>
  writeFileSync(join(data, 'tables', `${name}.csv`), `${lines.join('\n')}\n`);
table(
  'holdings',
  'month,country,ipv4_addresses,ipv6_slash48s',
  '2030-03,KE,1024,65536',
  '2030-04,KE,,98304',
);
table(
  'registrations',
  'registry,country,family,status,month,blocks',
  'afrinic,KE,ipv6,allocated,,3',
);
afterAll(() => rmSync(data, { recursive: true }));

const pageOf = (held: string) => {
  const row = (id: string, value: string) =>
    `<tr><th><a href="/methodology/#${id}">x</a></th><td>${value}</td></tr>`;
  return row('ipv6-held', held) + row('ipv4-held', '1,024') + row('ipv6-delegations', '3');
};
const faults = (held: string) => {
  const site = siteOf('https://a.example/', [['countries/ke/index.html', pageOf(held)]]);
  return checkCountryNumbers(site, data);
};

it('finds the number on a country page that is not that of the tables', () => {
  expect(faults('1.5')).toEqual([]);
  expect(faults('1.6')).toEqual(['KE: ipv6-held is 1.5, shown 1.6']);
});
