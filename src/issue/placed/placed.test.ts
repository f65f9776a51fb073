import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureView } from '../../figures/figure.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { GroupId } from '../../model/group.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';

const text = catalogueOf('en');
const countryOf = (alpha2: string, name_en: string) =>
  ({ alpha2, name_en }) as unknown as PublishedCountry;
const COUNTRIES = [
  countryOf('KE', 'Kenya'),
  countryOf('XX', 'Nowhere'),
  countryOf('GM', 'Gambia (the)'),
];

const viewOf = (id: string, title: string) => ({ id, title }) as FigureView;
const drawCountry = vi.fn((one: PublishedCountry, _: Catalogue) =>
  one.alpha2 === 'XX' ? null : viewOf('of-country', 'Held'),
);
const drawFaulty = vi.fn((): FigureView | null => null);
const titleOfGroup = vi.fn((_: GroupId) => 'The median member');

/** Figures of each scope; that of groups has data for Africa and the Americas, that of countries for two of three. */
vi.doMock('../figures.ts', () => ({
  EVERY_WORLD_FIGURE: [
    { id: 'of-world', draw: () => viewOf('of-world', 'Everywhere') },
    { id: 'faulty', draw: drawFaulty },
  ],
  GROUP_FIGURES: [
    {
      id: 'of-group',
      draw: (group: GroupId) =>
        ['africa', 'americas'].includes(group) ? viewOf('of-group', titleOfGroup(group)) : null,
    },
  ],
  COUNTRY_FIGURES: [{ id: 'of-country', draw: drawCountry }],
}));
vi.doMock('../../published/read.ts', () => ({
  countries: () => COUNTRIES,
  country: (alpha2: string) => COUNTRIES.find((one) => one.alpha2 === alpha2),
  readPublished: () => ({ groups: [] }),
}));

const withIds = (...ids: string[]) => ids.map((id) => ({ id: id as FigureId }));

const load = () => import('./placed.ts');
const loadTitles = async () => ({ ...(await load()), ...(await import('./sample-placed.ts')) });

beforeEach(() => {
  vi.resetModules();
  drawCountry.mockClear();
});

describe('figures at their places', () => {
  it('are listed by path, without those that have no data', async () => {
    const { placedFigures } = await load();
    const paths = ['of-world', 'of-group/africa', 'of-group/americas'];
    const all = [...paths, 'of-country/ke', 'of-country/gm'];
    expect([...placedFigures().keys()]).toEqual(all);
  });

  it('are drawn when asked for, and once', async () => {
    const { placedFigure } = await load();
    // The catalogue of the modules loaded anew, for which a figure is drawn to know whether it is there.
    const english = (await import('../../text/catalogue.ts')).catalogueOf('en');
    expect(drawCountry).not.toHaveBeenCalled();
    const first = placedFigure('of-country/ke')?.draw(english);
    expect(placedFigure('of-country/ke')?.draw(english)).toBe(first);
    expect(drawCountry).toHaveBeenCalledTimes(1);
    expect(drawCountry).toHaveBeenCalledWith(COUNTRIES[0], english);
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
    drawFaulty.mockImplementationOnce(() => {
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
