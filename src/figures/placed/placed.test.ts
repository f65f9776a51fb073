import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupId } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import type { FigureView } from '../figure.ts';

const text = catalogueOf('en');
const countryOf = (alpha2: string, name_en: string) =>
  ({ alpha2, name_en }) as unknown as PublishedCountry;
const COUNTRIES = [countryOf('KE', 'Kenya'), countryOf('GM', 'Gambia (the)')];

const viewOf = (id: string, title: string) => ({ id, title }) as FigureView;
const drawCountry = vi.fn((_: PublishedCountry, __: Catalogue) => viewOf('of-country', 'Held'));
const titleOfGroup = vi.fn((_: GroupId) => 'The median member');

/** One figure of each scope; the group figure has data for Africa and the Americas only. */
vi.doMock('../figures.ts', () => ({
  EVERY_WORLD_FIGURE: [{ id: 'of-world', draw: () => viewOf('of-world', 'Everywhere') }],
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

const load = () => import('./placed.ts');

beforeEach(() => {
  vi.resetModules();
  drawCountry.mockClear();
});

describe('figures at their places', () => {
  it('are listed by path, without groups that have no data', async () => {
    const { placedFigures, figurePaths } = await load();
    const paths = ['of-world', 'of-group/africa', 'of-group/americas'];
    const all = [...paths, 'of-country/ke', 'of-country/gm'];
    expect([...placedFigures().keys()]).toEqual(all);
    expect(figurePaths().map(({ params }) => params.figure)).toEqual(all);
  });

  it('are drawn when asked for, and once', async () => {
    const { placedFigure } = await load();
    expect(drawCountry).not.toHaveBeenCalled();
    const first = placedFigure('of-country/ke').draw(text);
    expect(placedFigure('of-country/ke').draw(text)).toBe(first);
    expect(drawCountry).toHaveBeenCalledTimes(1);
    expect(drawCountry).toHaveBeenCalledWith(COUNTRIES[0], text);
  });

  it('are refused at a path that is none', async () => {
    const { placedFigure } = await load();
    expect(() => placedFigure('of-country/xx')).toThrow('There is no figure of-country/xx');
  });

  it('are found for a place in the order asked for, leaving out what it lacks', async () => {
    const { figuresOf } = await load();
    const asked = [{ id: 'of-country' }, { id: 'of-group' }];
    expect(figuresOf(asked, 'KE').map(({ path }) => path)).toEqual(['of-country/ke']);
    expect(figuresOf(asked, 'africa').map(({ path }) => path)).toEqual(['of-group/africa']);
    expect(figuresOf([{ id: 'of-world' }]).map(({ path }) => path)).toEqual(['of-world']);
  });
});

describe('the title of a figure that stands alone', () => {
  it('begins with its place', async () => {
    const { placedFigure, titleOf } = await load();
    expect(titleOf(placedFigure('of-country/ke'), text)).toBe('Kenya: Held');
    expect(titleOf(placedFigure('of-group/africa'), text)).toBe('Africa: The median member');
    expect(titleOf(placedFigure('of-world'), text)).toBe('Everywhere');
  });

  it('parts its place from a title that has a colon of its own', async () => {
    const { placedFigure, titleOf } = await load();
    titleOfGroup.mockReturnValue('IPv4: few');
    expect(titleOf(placedFigure('of-group/africa'), text)).toBe('Africa – IPv4: few');
  });

  it.each([
    ['of-group/americas', 'The Americas: twice as much'],
    ['of-group/africa', 'Half of Africa has none'],
  ])('does not name the place of %s twice', async (path, title) => {
    const { placedFigure, titleOf } = await load();
    titleOfGroup.mockReturnValue(title);
    expect(titleOf(placedFigure(path), text)).toBe(title);
  });
});
