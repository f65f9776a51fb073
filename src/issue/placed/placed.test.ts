import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../figures/facts.ts';
import type { Words } from '../../figures/figure.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { GroupId } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';

const text = catalogueOf('en');
const NAMES = { KE: 'Kenya', XX: 'Nowhere', GM: 'Gambia (the)' };
const data = sampleData({
  countries: Object.fromEntries(
    Object.entries(NAMES).map(([alpha2, name_en]) => [alpha2, { name_en }]),
  ),
});

const FACTS: Facts = {
  ...{ metrics: [], origins: [], caveats: [] },
  table: { columns: [], rows: [] },
};
const factsOf = (isThere: boolean) => (isThere ? { ...FACTS } : null);
const wordsOf = (title: string) =>
  ({ title, unit: '', sentence: '', notes: [], columns: {} }) as unknown as Words;

/** A figure that is drawn by a title alone. */
function figureOf<P>(id: string, facts: (place: P) => Facts | null, title: (place: P) => string) {
  let at: P;
  return {
    id,
    facts(_: Data, place: P) {
      at = place;
      return facts(place);
    },
    tell: () => wordsOf(title(at)),
    draw: () => ({ drawings: [] }),
  };
}

const readCountry = vi.fn((one: PublishedCountry) => factsOf(one.alpha2 !== 'XX'));
const readFaulty = vi.fn((): Facts | null => null);
const titleOfGroup = vi.fn((_: GroupId) => 'The median member');
const isKnown = (group: GroupId) => ['africa', 'americas'].includes(group);

/** Figures of each scope; that of groups has data for Africa and the Americas, that of countries for two of three. */
vi.doMock('../../figures/figures.ts', () => ({
  WORLD_FIGURES: [
    figureOf(
      'of-world',
      () => factsOf(true),
      () => 'Everywhere',
    ),
    figureOf('faulty', readFaulty, () => ''),
  ],
  GROUP_FIGURES: [figureOf('of-group', (group: GroupId) => factsOf(isKnown(group)), titleOfGroup)],
  COUNTRY_FIGURES: [figureOf('of-country', readCountry, () => 'Held')],
}));
vi.doMock('../../published/read.ts', () => ({
  siteData: () => data,
  countries: () => data.countries,
  country: (alpha2: string) => data.country(alpha2),
}));

const withIds = (...ids: string[]) => ids.map((id) => ({ id: id as FigureId }));

const load = () => import('./placed.ts');
const loadTitles = async () => ({ ...(await load()), ...(await import('./sample-placed.ts')) });

beforeEach(() => {
  vi.resetModules();
  readCountry.mockClear();
});

describe('figures at their places', () => {
  it('are listed by path, without those that have no data', async () => {
    const { placedFigures } = await load();
    const paths = ['of-world', 'of-group/africa', 'of-group/americas'];
    const all = [...paths, 'of-country/ke', 'of-country/gm'];
    expect([...placedFigures().keys()]).toEqual(all);
  });

  it('are read and drawn when asked for, and once', async () => {
    const { placedFigure } = await load();
    expect(readCountry).not.toHaveBeenCalled();
    const first = placedFigure('of-country/ke')?.draw(text);
    expect(placedFigure('of-country/ke')?.draw(text)).toBe(first);
    expect(readCountry).toHaveBeenCalledTimes(1);
    expect(readCountry).toHaveBeenCalledWith(data.country('KE'));
  });

  it('are not there without data, nor at a path that is none', async () => {
    const { placedFigure } = await load();
    expect(placedFigure('of-country/xx')).toBeNull();
    expect(placedFigure('of-group/asia')).toBeNull();
    expect(placedFigure('of-country')).toBeNull();
  });

  it('tell which of them cannot be drawn, and why', async () => {
    const { placedFigures } = await load();
    const cause = new Error('found no month');
    readFaulty.mockImplementationOnce(() => {
      throw cause;
    });
    expect(() => placedFigures()).toThrow(
      expect.objectContaining({
        message: 'The figure faulty cannot be drawn: found no month',
        cause,
      }),
    );
  });

  it('are expected in the order asked for, there or not', async () => {
    const { expectedFigures } = await load();
    const asked = withIds('faulty', 'of-world');
    const found = expectedFigures(asked).map(({ id, figure }) => [id, figure?.path ?? null]);
    expect(found).toEqual([
      ['faulty', null],
      ['of-world', 'of-world'],
    ]);
  });

  it('are found for a place in the order asked for, leaving out what it lacks', async () => {
    const { figuresOf } = await load();
    const asked = withIds('of-country', 'of-group');
    expect(figuresOf(asked, 'KE').map(({ path }) => path)).toEqual(['of-country/ke']);
    expect(figuresOf(asked, 'africa').map(({ path }) => path)).toEqual(['of-group/africa']);
    expect(figuresOf(withIds('of-world')).map(({ path }) => path)).toEqual(['of-world']);
  });
});

describe('the title of a figure that stands alone', () => {
  it('begins with its place', async () => {
    const { figureAt, titleOf } = await loadTitles();
    expect(titleOf(figureAt('of-country/ke'), text)).toBe('Kenya: Held');
    expect(titleOf(figureAt('of-group/africa'), text)).toBe('Africa: The median member');
    expect(titleOf(figureAt('of-world'), text)).toBe('Everywhere');
  });

  it('parts its place from a title that has a colon of its own', async () => {
    const { figureAt, titleOf } = await loadTitles();
    titleOfGroup.mockReturnValue('IPv4: few');
    expect(titleOf(figureAt('of-group/africa'), text)).toBe('Africa – IPv4: few');
  });

  it.each([
    ['of-group/americas', 'The Americas: twice as much'],
    ['of-group/africa', 'Half of Africa has none'],
  ])('does not name the place of %s twice', async (path, title) => {
    const { figureAt, titleOf } = await loadTitles();
    titleOfGroup.mockReturnValue(title);
    expect(titleOf(figureAt(path), text)).toBe(title);
  });
});
