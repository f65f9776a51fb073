import { describe, expect, it } from 'vitest';
import { notHistory } from './caveats.ts';

const days = { last: '2026', isOneDay: false, isWhole: false, listedTwice: 1 };

describe('why space by year of first registration is no history', () => {
  it('says that files are of different days, and cover their last year, only where it is so', () => {
    const day = notHistory({ last: '2025', isOneDay: true, isWhole: true, listedTwice: 0 });
    expect(day).not.toContain('whose file is older');
    expect(day).toContain('2025, the last that all five files cover whole');
    expect(notHistory(days)).toContain('whose file is older may be in neither');
    expect(notHistory(days)).toContain('2026, the year of all five files, which they cover up to');
  });

  it('counts what two files list as the data were made: once, not at all looked for, or none', () => {
    expect(notHistory(days)).toContain('What two files list (1 stretch) is counted once.');
    expect(notHistory({ ...days, listedTwice: 1_300 })).toContain('(1,300 stretches)');
    expect(notHistory({ ...days, listedTwice: 0 })).not.toContain('What two files list');
    expect(notHistory({ ...days, listedTwice: null })).toContain('may count twice');
  });
});
