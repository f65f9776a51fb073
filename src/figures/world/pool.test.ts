import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { SAMPLE_POOLS as data } from '../ipv4/sample-pool.ts';
import { largestPool, POOLS, poolId } from './pool.ts';

const text = catalogueOf('en');

describe('what a registry has left', () => {
  it('is shown first of the one with most of those told of lately', () => {
    expect(largestPool(data).map(({ id }) => id)).toEqual([poolId('afrinic')]);
  });

  it('is led by its age where no file of the last year tells of it', () => {
    const titles = POOLS.flatMap((figure) => {
      const facts = figure.facts(data, null);
      return facts ? [figure.tell(facts, text).title] : [];
    });
    expect(titles).toEqual([
      'AFRINIC had 1,000 IPv4 addresses left to give out in August 2026',
      'LACNIC, last counted in a file of February 2024: 512 IPv4 addresses left to give out',
    ]);
  });

  it('is drawn as a line for each state', () => {
    const [figure] = largestPool(data);
    const facts = figure?.facts(data, null);
    if (!figure || !facts) throw new Error('expected facts');
    const [drawing] = figure.draw(facts, figure.tell(facts, text), text).drawings;
    expect(drawing?.svg).toContain('available 1,000');
    expect(drawing?.svg).toContain('quarantined 400');
  });
});
