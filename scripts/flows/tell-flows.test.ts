import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInflow } from '../../src/model/ipv4-flows.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Listing } from './listing.ts';
import { sampleListing } from './sample-listing.ts';
import { tabulateListed } from './tabulate-listed.ts';
import { tellFlows } from './tell-flows.ts';

const AFRINIC = new Set<Registry>(['afrinic']);
const [MARCH, APRIL, MAY] = ['2019-03-31', '2019-04-30', '2019-05-31'] as const;

/** What the other registries list after all steps of a test, so that where space went can be told. */
const OTHERS = (['apnic', 'arin', 'lacnic', 'ripencc'] as const).map((registry) =>
  sampleListing([registry, '2026-08-22'], [100_000, 256, 'US', '2000-01']),
);

/** The flows in few words: country, days, kind, other side, addresses, blocks. */
function told(listings: readonly Listing[], registries = AFRINIC): string[] {
  return tellFlows(listings, registries).map((row) =>
    [
      ...[row.country, `${row.from_day.slice(5)}/${row.to_day.slice(5)}`, row.flow],
      ...[row.counterpart, row.addresses, row.blocks],
    ].join(' '),
  );
}

describe('flows between files', () => {
  it('are told of addresses, not of records: one that is split, joined or dated anew has not moved', () => {
    const before = sampleListing(['afrinic', MARCH], [0, 512, 'KE', '2010-01']);
    const after = sampleListing(
      ['afrinic', APRIL],
      [0, 256, 'KE', '2010-01'],
      [256, 256, 'KE', '2019-04'],
    );
    expect(told([before, after, ...OTHERS])).toEqual([]);
  });

  it('move what stands under another country, out of the one and into the other', () => {
    const before = sampleListing(['afrinic', MARCH], [0, 1024, 'ZA', '2010-01']);
    const after = sampleListing(
      ['afrinic', APRIL],
      [0, 256, 'MU', '2010-01'],
      [256, 512, 'ZA', '2010-01'],
      [768, 256, 'MU', '2010-01'],
    );
    expect(told([before, after, ...OTHERS])).toEqual([
      'ZA 03-31/04-30 to-country MU 512 2',
      'MU 03-31/04-30 from-country ZA 512 2',
    ]);
  });

  it('are another count and no move where one file is plain and the next extended', () => {
    const before = sampleListing(['afrinic', MARCH], [0, 256, 'SC', '2010-01']);
    const after = sampleListing(['afrinic', APRIL, 'extended'], [0, 256, 'MU', '2010-01']);
    expect(told([before, after, ...OTHERS])).toEqual([
      'SC 03-31/04-30 recounted-to MU 256 1',
      'MU 03-31/04-30 recounted-from SC 256 1',
    ]);
  });

  it('count what neighbours and came together as one block', () => {
    const before = sampleListing(['afrinic', MARCH], [0, 256, 'KE', '2010-01']);
    const after = sampleListing(
      ['afrinic', APRIL],
      [0, 256, 'KE', '2010-01'],
      [256, 256, 'KE', '2019-04'],
      [512, 256, 'KE', '2019-03'],
      [1024, 256, 'KE', '2019-04'],
    );
    expect(told([before, after, ...OTHERS])).toEqual(['KE 03-31/04-30 registered  768 2']);
  });

  it('leave a gap as one step', () => {
    const before = sampleListing(['afrinic', '2021-10-19'], [0, 256, 'KE', '2010-01']);
    const after = sampleListing(
      ['afrinic', '2023-01-31'],
      [0, 256, 'KE', '2010-01'],
      [256, 256, 'KE', '2022-05'],
    );
    expect(told([after, before, ...OTHERS])).toEqual(['KE 10-19/01-31 registered  256 1']);
  });
});

describe('what is no longer listed', () => {
  const before = sampleListing(['afrinic', MARCH], [0, 256, 'KE', '2010-01']);
  const after = sampleListing(['afrinic', APRIL], [512, 256, 'KE', '2010-01']);
  const rest = [before, sampleListing(['afrinic', APRIL])];

  it('was given back, or taken back, where no registry lists it next', () => {
    expect(told([...rest, ...OTHERS])).toEqual(['KE 03-31/04-30 given-back  256 1']);
  });

  it('bears the word that an extended file has for it', () => {
    const free = sampleListing(['afrinic', APRIL, 'extended'], [0, 256, 'ZZ', '', 'reserved']);
    expect(told([before, free])).toEqual(['KE 03-31/04-30 given-back reserved 256 1']);
  });

  it('went to the registry that lists it next, of the same month or later', () => {
    const apnic = sampleListing(['apnic', APRIL], [0, 128, 'JP', '2010-01']);
    const arin = sampleListing(['arin', '2026-08-22'], [128, 128, 'US', '2010-01']);
    expect(told([...rest, apnic, ...OTHERS.slice(0, 1), ...OTHERS.slice(2), arin])).toEqual([
      'KE 03-31/04-30 to-registry apnic 128 1',
      'KE 03-31/04-30 to-registry arin 128 1',
    ]);
  });

  it('was given back first where its own registry lists it again before another one', () => {
    const again = sampleListing(['afrinic', MAY], [0, 256, 'TZ', '2019-05']);
    const arin = sampleListing(['arin', '2026-08-22'], [0, 256, 'US', '2010-01']);
    const gone = sampleListing(['afrinic', '2019-06-30']);
    expect(told([...rest, again, gone, arin, ...OTHERS])).toEqual([
      'KE 03-31/04-30 given-back  256 1',
      'TZ 04-30/05-31 given-again  256 1',
      'TZ 05-31/06-30 to-registry arin 256 1',
    ]);
  });

  it('is known to nobody while files of another registry end too early to tell', () => {
    const early = sampleListing(['apnic', MARCH], [100_000, 256, 'JP', '2000-01']);
    expect(told([...rest, early, ...OTHERS.slice(1)])).toEqual([
      'KE 03-31/04-30 to-elsewhere  256 1',
    ]);
    expect(told(rest)).toEqual(['KE 03-31/04-30 to-elsewhere  256 1']);
  });

  it('and what is new beside it are told apart', () => {
    expect(told([before, after, ...OTHERS])).toEqual([
      'KE 03-31/04-30 given-back  256 1',
      'KE 03-31/04-30 from-elsewhere  256 1',
    ]);
  });
});

describe('what is newly listed', () => {
  const arrival = (month: string, ...more: Listing[]) =>
    told([
      sampleListing(['afrinic', APRIL]),
      sampleListing(['afrinic', MAY], [0, 256, 'KE', month]),
      ...more,
    ]);

  it('is newly registered where its date is not before the month of the earlier file', () => {
    expect(arrival('2019-04')).toEqual(['KE 04-30/05-31 registered  256 1']);
    expect(arrival('2019-03')).toEqual(['KE 04-30/05-31 from-elsewhere  256 1']);
    expect(arrival('')).toEqual(['KE 04-30/05-31 from-elsewhere  256 1']);
  });

  it('came from the registry that listed it last, whatever its date', () => {
    const arin = sampleListing(['arin', MARCH], [0, 256, 'US', '1990-01']);
    expect(arrival('2019-05', arin)).toEqual(['KE 04-30/05-31 from-registry arin 256 1']);
  });

  it('is given again where its registry listed it last, and listed again under an old date', () => {
    const own = sampleListing(['afrinic', MARCH], [0, 256, 'TZ', '2010-01']);
    const given = 'TZ 03-31/04-30 to-elsewhere  256 1';
    expect(arrival('2019-05', own)).toEqual([
      given.replace('to-elsewhere', 'given-back'),
      'KE 04-30/05-31 given-again  256 1',
    ]);
    expect(arrival('2010-01', own)[1]).toBe('KE 04-30/05-31 listed-again  256 1');
  });
});

describe('flows of any files', () => {
  const COUNTRIES = ['KE', 'TZ', 'ZA'];
  const states = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
  /** Six blocks, each under no country or one of three. */
  const listingOf = (day: string, blocks: readonly number[]) =>
    sampleListing(
      ['afrinic', day],
      ...blocks.flatMap((state, at) =>
        state === 0 ? [] : [[at * 256, 256, COUNTRIES[state - 1] as string, '2010-01'] as const],
      ),
    );

  it('add up: what is listed, and what came less what went, is what is listed next', () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 2, maxLength: 5 }), (files) => {
        const listings = files.map((blocks, at) => listingOf(`2020-0${at + 1}-28`, blocks));
        const flows = tellFlows([...listings, ...OTHERS], AFRINIC);
        for (const [at, later] of listings.entries()) {
          const earlier = listings[at - 1];
          if (!earlier) continue;
          for (const country of COUNTRIES) {
            const net = flows
              .filter((row) => row.to_day === later.day && row.country === country)
              .reduce((sum, row) => sum + (isInflow(row.flow) ? 1 : -1) * row.addresses, 0);
            expect(heldBy(earlier, country) + net).toBe(heldBy(later, country));
          }
        }
      }),
    );
  });

  const heldBy = (listing: Listing, country: string) =>
    tabulateListed(listing).find((row) => row.country === country)?.addresses ?? 0;
});
