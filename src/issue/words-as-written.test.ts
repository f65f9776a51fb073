import { describe, expect, it } from 'vitest';
import { asWritten, CLOSE, entryAsWritten, OPEN } from '../text/as-written.ts';
import { sayAsWritten, withoutMarks } from './words-as-written.ts';

const french = { language: 'fr' } as const;
const plan = asWritten('A plan', french);

describe('words as they were written', () => {
  it('are marked on pages of other languages only, and nothing is not', () => {
    expect(plan).toBe(`${OPEN}A plan${CLOSE}`);
    expect(asWritten('A plan', { language: 'en' })).toBe('A plan');
    expect(asWritten('', french)).toBe('');
  });

  it('are those of some columns of an entry', () => {
    const entry = { name: 'A plan', kind: 'plan', outcome: null };
    const written = entryAsWritten(entry, ['name', 'outcome'], french);
    expect(written).toEqual({ name: plan, kind: 'plan', outcome: null });
  });

  it('say their language where they stand, and their direction where the page runs the other way', () => {
    const page = `<p>Objectif\u00a0: ${plan}.</p>`;
    expect(sayAsWritten(page, 'fr')).toBe('<p>Objectif\u00a0: <span lang="en">A plan</span>.</p>');
    expect(sayAsWritten(`<p>${plan}</p>`, 'ar')).toBe(
      '<p><span lang="en" dir="ltr">A plan</span></p>',
    );
  });

  it('say it on the element where that holds words alone, and not where it holds others too', () => {
    expect(sayAsWritten(`<option value="a">${plan}</option>`, 'fr')).toBe(
      '<option value="a" lang="en">A plan</option>',
    );
    expect(sayAsWritten(`<title>Kenya · ${plan}</title>`, 'fr')).toBe(
      '<title>Kenya · A plan</title>',
    );
  });

  it('leave no mark in attributes, scripts and files', () => {
    const page = `<a title="2 > 1: ${plan}" href='x'>oui</a><script>{"a":"<${plan}"}</script>`;
    expect(sayAsWritten(page, 'fr')).toBe(
      `<a title="2 > 1: A plan" href='x'>oui</a><script>{"a":"<A plan"}</script>`,
    );
    expect(withoutMarks(`{"a":"${plan}"}`)).toBe('{"a":"A plan"}');
  });
});
