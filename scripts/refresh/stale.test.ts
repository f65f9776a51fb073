import { describe, expect, it } from 'vitest';
import { sampleSource } from '../gates/sample-passage.ts';
import { markStale } from './stale.ts';

const source = sampleSource('arin', '2026-08-21');

describe('markStale', () => {
  it('marks since when and why, and keeps both while the source stays away', () => {
    const first = markStale(source, 'timed out', '2026-08-24');
    expect(first.stale).toEqual({ since: '2026-08-24', because: 'timed out' });
    expect(markStale(first, 'connection refused', '2026-08-25')).toEqual(first);
  });

  it('takes the mark away when the source is read again', () => {
    const stale = markStale(source, 'timed out', '2026-08-24');
    expect(markStale(stale, undefined, '2026-08-25')).toEqual(source);
  });
});
