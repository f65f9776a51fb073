import { describe, expect, it } from 'vitest';
import { FACES, type Face } from './faces.ts';
import { startSession } from './session.ts';

/** The families in which the paragraphs of a page are drawn. */
async function familiesIn(face: Face): Promise<string[]> {
  const session = await startSession([], face);
  try {
    const page = await session.open('about/');
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'main p',
    });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName);
  } finally {
    await session.close();
  }
}

describe.runIf(process.platform === 'linux')('the tests’ own faces', () => {
  it.each(FACES)('are those that text is drawn in: $family', async (face) => {
    expect(await familiesIn(face)).toEqual([face.family]);
  });
});
