import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { rasterise } from './raster.ts';

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
  it('cannot be made of what is no SVG', async () => {
    await expect(rasterise('<svg', 200)).rejects.toThrow();
  });
});
