import { describe, expect, it } from 'vitest';
import { MAKERS, makersOf } from '../../../src/model/makers.ts';
import { SEASON, textFile } from '../sample-input.ts';
import { chooseFiles } from './choose.ts';
import { rebuiltBy } from './rebuilt.ts';
import { delegatedSources } from './source.ts';

/** The first line of the files of 2020. */
const TABLES =
  '# reconstructed from the Webnet77 country tables of 2020-04-17; amounts, country codes and dates are theirs; status is not known and written as allocated; no ASNs';

/** The first two lines of the files of 2026, as they are. */
const COPIES = `# DERIVED, not published by the registry. Blocks and country codes: HotCakeX/Official-IANA-IP-blocks CSV @5edfabb6 (2026-08-22, MIT). Dates: field 8 says where from.
# registry-date-2020-04 = date in the Webnet77 table of 2020-04-17; first-seen = first daily snapshot with the space registered (registry date is usually the day before; up to 5 days over a weekend/holiday);`;

/** A file of RIPE NCC of one block under some comments, by a name of August 2026. */
const fileUnder = (comments: string, name = 'delegated-ripencc-20260822.reconstructed') =>
  textFile(
    `rir/ripencc/${name}`,
    `${comments}\n2|ripencc|20260822|1|19830101|20260822|+0000\nripencc|*|ipv4|*|1|summary\nripencc|LU|ipv4|2.0.0.0|256|20210902|allocated\n`,
  );

const harvest = (comments: string) => {
  const ripencc = delegatedSources.find(({ id }) => id === 'ripencc');
  if (!ripencc) throw new Error('expected a source of RIPE NCC');
  return ripencc.harvest([fileUnder(comments)], SEASON);
};

describe('a rebuilt file', () => {
  it('names by its own words whose tables and copies it was made from', () => {
    expect(rebuiltBy(TABLES, 'ripencc')?.makers).toEqual([MAKERS.webnet77]);
    const four = makersOf(['hotcakex', 'webnet77', 'hackinggate', 'ipverse']);
    expect(rebuiltBy(COPIES, 'arin')?.makers).toEqual(four);
    expect(rebuiltBy(COPIES, 'ripencc')?.makers).toEqual([...four, MAKERS['rir-backup']]);
    expect(rebuiltBy('# DERIVED from elsewhere', 'arin')).toBeNull();
    expect(rebuiltBy('', 'arin')).toBeNull();
  });

  it('has the limits of its kind, and its makers beside its checksum', () => {
    expect(harvest(TABLES).caveats).toEqual(['reconstructed', 'dates-of-tables']);
    expect(harvest(COPIES).caveats).toEqual(['reconstructed', 'dates-first-seen']);
    expect(harvest(COPIES).files[0]?.via?.map(({ publisher }) => publisher)).toEqual([
      'HotCakeX',
      'Webnet77',
      'HackingGate',
      'ipverse',
      'fartbagxp',
    ]);
  });

  it('is refused where it does not say in a known way of what it was made', () => {
    const { problems, crops } = harvest('# rebuilt by hand');
    expect(problems).toMatchObject([{ severity: 'error', source: 'ripencc' }]);
    expect(problems[0]?.message).toContain('of what the file was rebuilt');
    expect(crops.flatMap(({ rows }) => rows)).toEqual([]);
  });

  it('is known as such by its words, whatever its name', () => {
    const name = 'delegated-ripencc-20260822';
    expect(chooseFiles([fileUnder(TABLES, name)]).newest?.reconstructed).toBe(true);
  });
});
