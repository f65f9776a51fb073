import { describe, expect, it } from 'vitest';
import { Change } from '../../model/change.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { changeNotes, sourceTitle } from './change-notes.ts';

const text = catalogueOf('en');
const data = siteData();
const [known] = data.sources;
const base = { date: '2026-11-28', registries: [], tables: [] };

describe('the notes of a change', () => {
  it('are none for a record from before there were any', () => {
    expect(changeNotes(data, Change.parse(base), text)).toEqual([]);
  });

  it('say which edition it made, what fell silent or came back, and what was let pass and why', () => {
    const change = Change.parse({
      ...base,
      edition: '2026-11-28-2',
      stale: [{ source: known?.id, since: '2026-11-28', because: 'HTTP 404' }],
      reached: [{ source: 'a-former-one', since: '2026-11-01' }],
      accepted: ['row-counts', 'a-former-gate'].map((gate) => ({
        ...{ gate, key: 'arin', saw: '5', expected: '4', because: 'as they said' },
      })),
    });
    expect(changeNotes(data, change, text)).toEqual([
      'From then on the data are the edition of 28 November 2026 (second of that day).',
      `Could not be read, so that its last good data were kept: ${sourceTitle(data, known?.id ?? '', text)}. The reason: HTTP 404`,
      'Read again, after it could not be since 1 November 2026: a-former-one.',
      'The check row counts expected 4 of arin and saw 5. A person let it pass: as they said',
      'The check a-former-gate expected 4 of arin and saw 5. A person let it pass: as they said',
    ]);
  });
});
