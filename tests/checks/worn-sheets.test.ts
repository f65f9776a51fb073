import { describe, expect, it } from 'vitest';
import { siteOf } from './site.ts';
import { checkWornSheets } from './worn-sheets.ts';

const SHEETS = [
  ['_astro/Page.css', '.figure{margin:.5rem}'],
  ['_astro/quiz.css', '@media print{.question .hint{display:none}}'],
] as const;
const problemsOf = (sheets: readonly string[], body: string) => {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/_astro/${sheet}.css">`);
  const pages = [['quiz/index.html', links.join('') + body]] as const;
  return checkWornSheets(siteOf('https://example.org/', [...SHEETS, ...pages]), [
    'quiz/index.html',
  ]);
};

describe('checkWornSheets', () => {
  it('asks for the sheet that has the rules of a class', () => {
    expect(problemsOf(['Page'], '<p class="figure hint">a</p>')).toEqual([
      'quiz/index.html has .hint and does not wear _astro/quiz.css',
    ]);
  });

  it('is content where one sheet is worn, and with classes that no sheet knows', () => {
    expect(problemsOf(['Page', 'quiz'], '<p class="figure hint other">a</p>')).toEqual([]);
  });
});
