import { describe, expect, it } from 'vitest';
import type { AreaNote } from '../model/area-note.ts';
import { sampleData } from '../published/sample-data.ts';
import { catalogueOf } from '../text/catalogue.ts';
import { notesBeside, notesOfFacts, notesOn, notesUnderMap } from './area-notes.ts';

const text = catalogueOf('en');
const noted = (country: string, note: AreaNote) => {
  return { country, note, source_url: 'https://un.example/' };
};
const data = sampleData({
  countries: { AR: {}, BM: {}, FK: {}, IN: {} },
  parts: {
    areaNotes: [
      noted('BM', 'non-self-governing'),
      noted('FK', 'falkland-islands-malvinas'),
      noted('FK', 'non-self-governing'),
      noted('IN', 'jammu-and-kashmir'),
    ],
  },
});
const dispute = text.areaNotes['falkland-islands-malvinas']({ names: ['FK'] });

describe('notes on disputed areas', () => {
  it('stand beside a table that names the place, and beside no other', () => {
    expect(notesBeside(data, ['AR', 'FK', 'BM'], text)).toEqual([
      dispute,
      'Non-Self-Governing Territories, by the United Nations’ list: Bermuda and the Falkland Islands (Malvinas).',
    ]);
    expect(notesBeside(data, ['AR', 'IN'], text)).toEqual([]);
  });

  it('stand beside a figure whose rows name it', () => {
    const row = (area: string) => ({ area, date: '2026', origins: [], values: {} });
    const facts = (area: string) => ({
      ...{ metrics: [], origins: [], caveats: [] },
      table: { columns: [], rows: [row('AR'), row(area)] },
    });
    expect(notesOfFacts(data, facts('FK'), text)[0]).toBe(dispute);
    expect(notesOfFacts(data, facts('AR'), text)).toEqual([]);
    const beside = { ...row('FK'), values: { area: 'WORLD' } };
    const ofWorld = { ...facts('AR'), table: { columns: [], rows: [row('AR'), beside] } };
    expect(notesOfFacts(data, ofWorld, text)).toEqual([]);
  });

  it('stand all on its own page, and those of a line on the pages of both its sides', () => {
    expect(notesOn(data, 'FK', text)).toEqual([
      dispute,
      'On the United Nations’ list of Non-Self-Governing Territories: the Falkland Islands (Malvinas).',
    ]);
    expect(notesOn(data, 'IN', text).join()).toContain('Jammu and Kashmir has not yet been agreed');
    expect(notesOn(data, 'AR', text)).toEqual([]);
  });

  it('on lines stand under every map', () => {
    const [short, lines] = notesUnderMap(text);
    expect(short).toBe(text.boundaries.short);
    expect(lines).toMatch(/Jammu and Kashmir.*South Sudan.*Abyei/);
  });
});
