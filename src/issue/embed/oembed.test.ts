import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { figureAt } from '../placed/sample-placed.ts';
import { frameHeight } from './embed-height.ts';
import { embedSnippet } from './embed-snippet.ts';
import { fixedHeight } from './fixed-height.ts';
import { embeddableOf, oembedOf, usualChoice } from './oembed.ts';

const text = catalogueOf('en');
const figure = figureAt('country-ipv6-held/ci');
const answer = oembedOf(figure, text);

describe('the answer for oEmbed', () => {
  it('has what https://oembed.com requires of type rich', () => {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    expect(answer.html).toMatch(/^<iframe /);
    expect(Number.isInteger(answer.width) && answer.width > 0).toBe(true);
    expect(Number.isInteger(answer.height) && answer.height > 0).toBe(true);
  });

  it('has the picture with both its sizes, and whole addresses', () => {
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
    for (const address of [answer.thumbnail_url, answer.provider_url, answer.author_url])
      expect(address).toMatch(/^https:\/\//);
  });

  it('embeds by the snippet of the builder that has no script, as wide and as high as it says', () => {
    const embeddable = embeddableOf(figure, text);
    const height = {
      most: frameHeight(embeddable.shape, answer.width),
      css: fixedHeight(embeddable.shape, answer.width).css,
    };
    const choice = { ...usualChoice(embeddable, text), width: answer.width, height };
    expect(answer.html).toBe(embedSnippet(choice));
    expect(answer.html).not.toContain('<script');
    expect(answer.html).toContain(`height="${answer.height}"`);
    expect(answer.html).toContain(`max-width:${answer.width}px`);
  });

  it('has the height that its own width needs, not what the narrowest phone would', () => {
    const { shape } = embeddableOf(figure, text);
    expect(answer.height).toBe(frameHeight(shape, answer.width));
    expect(answer.height).toBeLessThan(fixedHeight(shape, null).most);
  });

  it('names the place in its title', () => {
    expect(answer.title).toMatch(/^Côte d’Ivoire: /);
  });
});
