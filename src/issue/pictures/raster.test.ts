import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { rasterise, rendererOf } from './raster.ts';

const say = (words: string, family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><style>text{font-family:${family};font-size:24px}</style>` +
  `<rect width="200" height="50" fill="#fff"/><text x="5" y="30">${words}</text></svg>`;

describe('a picture in pixels', () => {
  it('is the same, byte for byte, each time', async () => {
    const svg = say('Türkiye 2³²', 'sans-serif');
    const [one, two] = await Promise.all([rasterise(svg, 400), rasterise(svg, 400)]);
    expect(Buffer.from(one).equals(two)).toBe(true);
    expect(decode(one)).toMatchObject({ width: 400, height: 100 });
  });
  it('is set in our fonts whatever fonts the machine has', async () => {
    const ours = await rasterise(say('Kenya', '"Source Sans 3"'), 200);
    const named = 'system-ui, -apple-system, "DejaVu Sans", Arial, "Noto Sans", sans-serif';
    expect(Buffer.from(ours).equals(await rasterise(say('Kenya', named), 200))).toBe(true);
    const serif = await rasterise(say('Kenya', '"Source Serif 4"'), 200);
    expect(Buffer.from(ours).equals(serif)).toBe(false);
  });
  it('leaves out letters that our fonts lack instead of asking the machine', async () => {
    const [one, other] = [
      await rasterise(say('漢', 'serif'), 200),
      await rasterise(say('字', 'serif'), 200),
    ];
    expect(Buffer.from(one).equals(other)).toBe(true);
  });
  it.each([
    ['ar', 'بيانات', 'إقليم'],
    ['ru', 'Данные', 'Страна'],
    ['zh', '地址', '国家'],
  ])('sets words of “%s” in letters of their own, light and bold', async (lang, one, other) => {
    const draw = async (words: string, weight: number) => {
      const svg = say(words, `serif;font-weight:${weight}`).replace('<svg', `<svg lang="${lang}"`);
      return Buffer.from(await rasterise(svg, 200)).toString('base64');
    };
    const drawn = await Promise.all([draw(one, 400), draw(other, 400), draw(one, 600)]);
    if (lang !== 'ru') expect(new Set(drawn).size).toBe(3);
    expect(drawn[0]).not.toBe(drawn[1]);
  });
  it('joins the letters of Arabic, and shows no box for marks of direction', async () => {
    const draw = async (words: string) =>
      Buffer.from(await rasterise(say(words, 'serif').replace('<svg', '<svg lang="ar"'), 200));
    const [joined, parted] = await Promise.all([draw('بيت'), draw('ب\u200cي\u200cت')]);
    expect(joined.equals(parted)).toBe(false);
    expect((await draw('\u2067بيت\u2069')).equals(joined)).toBe(true);
  });
  it('is asked for anew when its fonts are others', () => {
    const [english, arabic] = ['en', 'ar'].map((lang) => rendererOf(`<svg lang="${lang}">`));
    expect(english).not.toBe(arabic);
    expect(rendererOf('<svg lang="ru">')).toBe(english);
  });
  it('cannot be made of what is no SVG', async () => {
    await expect(rasterise('<svg', 200)).rejects.toThrow();
  });
});
