import { beforeAll, describe, expect, it } from 'vitest';
import { tellTable } from '../text/grammar/sample-names.ts';
import { keepWordsWhole } from './words-kept-whole.ts';

beforeAll(tellTable);

describe('a page that keeps the words of its headlines whole', () => {
  it('says in headlines, and nowhere else, where a line may end', () => {
    const page = '<h1 class="a">肯尼亚的现状</h1><p>肯尼亚的现状</p><h4>所有图表</h4>';
    expect(keepWordsWhole(page, 'zh')).toBe(
      '<h1 class="a">肯尼亚的<wbr>现状</h1><p>肯尼亚的现状</p><h4>所有图表</h4>',
    );
  });

  it('says it in heads of tables and in questions too, whose room is narrow', () => {
    const page =
      '<table><thead><tr><th>所有图表</th></tr></thead></table><legend>所有图表</legend>';
    expect(keepWordsWhole(page, 'zh').match(/所有<wbr>图表/g)).toHaveLength(2);
    expect(keepWordsWhole(page, 'zh')).toContain('<table><thead><tr><th>');
  });

  it('leaves what is inside tags as it is', () => {
    const page = '<h2><a href="/zh/figures/" title="所有图表">所有图表</a></h2>';
    expect(keepWordsWhole(page, 'zh')).toBe(
      '<h2><a href="/zh/figures/" title="所有图表">所有<wbr>图表</a></h2>',
    );
  });

  it('is as it was in a language whose words have spaces between them', () => {
    const page = '<h1>كل رقم في هذه الصفحة</h1>';
    expect(keepWordsWhole(page, 'ar')).toBe(page);
  });
});
