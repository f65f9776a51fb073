import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE } from './places.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const questionsOf = (page: Page) => page.locator('.quiz-question').all();

/** Chooses the true answer of a question, or the one before or behind it, with the keyboard alone. */
async function answer(question: Locator, isRight: boolean): Promise<void> {
  const right = Number(await question.getAttribute('data-right'));
  const radios = question.getByRole('radio');
  await radios.nth(isRight ? right : right === 0 ? 1 : right - 1).focus();
  await question.page().keyboard.press('Space');
  await question.getByRole('button').focus();
  await question.page().keyboard.press('Enter');
}

describe('the quiz', () => {
  it('says of each answer whether it is true, with the sentence and its source, and the total', async () => {
    const page = await session.open('quiz/', { viewport: PHONE });
    const questions = await questionsOf(page);
    expect(questions.length).toBeGreaterThan(0);
    for (const [at, question] of questions.entries()) {
      expect(await question.locator('details').getAttribute('open')).toBeNull();
      await answer(question, at > 0);
      const said = await question.getByRole('status').textContent();
      expect(said).toMatch(at > 0 ? /^Right\. / : /^Not so\. /);
      expect(said).toContain(await question.locator('.quiz-tells').textContent());
      expect(await question.locator('details .credit a').first().isVisible()).toBe(true);
      expect(await question.locator('.is-right').count()).toBe(1);
    }
    const total = page.locator('.quiz-total');
    expect(await total.textContent()).toMatch(/ of .+ right\.$/);
    session.leave(page);
  });

  it('asks for a choice where none is made, and takes the first alone', async () => {
    const page = await session.open('quiz/', { viewport: LAPTOP });
    const [question] = await questionsOf(page);
    if (!question) throw new Error('expected a question');
    await question.getByRole('button').click();
    expect(await question.getByRole('status').textContent()).toMatch(/^Choose an answer first/);
    await answer(question, false);
    await expect.poll(() => question.getByRole('radio').first().isDisabled()).toBe(true);
    await question.getByRole('button').click({ force: true });
    expect(await question.getByRole('status').textContent()).toMatch(/^Not so/);
    session.leave(page);
  });

  it('sends and keeps nothing', async () => {
    const page = await session.open('quiz/', { viewport: LAPTOP });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const question of await questionsOf(page)) await answer(question, true);
    expect(await page.locator('.quiz-total').textContent()).toMatch(/^All /);
    // The browser itself asks for the icon, late.
    expect(asked.filter((path) => !path.endsWith('/favicon.svg'))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    session.leave(page);
  });

  it('is whole without script: questions with what there is to choose, and answers to unfold', async () => {
    const page = await session.open('quiz/', { javaScriptEnabled: false, viewport: PHONE });
    expect(
      await page.locator('quiz-round :is(input, button)').filter({ visible: true }).count(),
    ).toBe(0);
    for (const question of await questionsOf(page)) {
      expect(await question.locator('li').first().isVisible()).toBe(true);
      await question.locator('summary').click();
      expect(await question.locator('.quiz-tells').isVisible()).toBe(true);
    }
    session.leave(page);
  });
});
