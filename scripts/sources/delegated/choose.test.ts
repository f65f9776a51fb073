import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inputFile } from '../input-file.ts';
import { textFile } from '../sample-input.ts';
import { chooseFiles } from './choose.ts';

const file = (name: string, day: string) =>
  textFile(name, `# a comment\n\n2|apnic|x|0||${day}|+1000\n`);

describe('chooseFiles', () => {
  it('goes by the day in the version line, not by the name', () => {
    const files = [
      file('delegated-apnic-20260617', '20260101'),
      file('delegated-apnic', '20260201'),
    ];
    expect(chooseFiles(files).newest?.file.name).toBe('delegated-apnic');
  });

  it('prefers extended to plain and true to reconstructed on the same day', () => {
    const files = [
      file('delegated-apnic-extended-20260617', '20260617'),
      file('delegated-apnic-20260617', '20260617'),
      file('delegated-apnic-extended-20260617.reconstructed', '20260617'),
    ];
    for (const order of [files, [...files].reverse()])
      expect(chooseFiles(order).newest?.file.name).toBe('delegated-apnic-extended-20260617');
  });

  it('takes a reconstructed file only when nothing is newer', () => {
    const files = [file('a.reconstructed', '20200417'), file('b', '20200301')];
    expect(chooseFiles(files).newest).toMatchObject({ day: '2020-04-17', reconstructed: true });
  });

  it('keeps the newest extended file of each month, packed or not, oldest first', () => {
    const packed = gzipSync(file('', '20260131').bytes);
    const files = [
      file('x-extended-1', '20260201'),
      inputFile('x-extended-2.gz', () => packed),
      file('x-extended-3', '20260130'),
      file('x-plain', '20260228'),
    ];
    const { monthly } = chooseFiles(files);
    expect(monthly.map((candidate) => candidate.file.name)).toEqual([
      'x-extended-2.gz',
      'x-extended-1',
    ]);
  });

  it('sets aside files without a version line', () => {
    const { newest, unreadable } = chooseFiles([textFile('page', '<html>')]);
    expect(newest).toBeNull();
    expect(unreadable).toHaveLength(1);
  });
});
