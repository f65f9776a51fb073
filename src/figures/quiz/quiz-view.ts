import type { PagePath } from '../../model/pages.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { QuizId } from '../../text/contract/quiz.ts';
import { creditsOfMeasures } from '../credits.ts';
import type { Credit } from '../figure.ts';
import { type Asked, BEHIND, type QuizUnit, quizQuestions } from './questions.ts';

/** A question as the page shows it. */
export interface QuizItem {
  readonly id: QuizId;
  readonly ask: string;
  readonly options: readonly string[];
  /** Index of the true one. */
  readonly right: number;
  readonly tell: string;
  readonly credits: readonly Credit[];
  /** Path of the page that says more. */
  readonly page: PagePath;
}

/** How many questions there are where no data lack. */
export const ALL_QUESTIONS = Object.keys(BEHIND).length;

/** The quiz in a language: a question for each that the data answer. */
export function quizView(data: Data, text: Catalogue): QuizItem[] {
  return quizQuestions(data).map((question) => {
    const { id, unit, choices } = question;
    const { metrics, page } = BEHIND[id];
    const options = choices.options.map((value) => said(value, unit, text));
    const credits = creditsOfMeasures(metrics, { data, text });
    return { id, ...wordsOf(question, text), options, right: choices.right, credits, page };
  });
}

function wordsOf<Id extends QuizId>({ id, facts }: Asked<Id>, text: Catalogue) {
  const words = text.quiz.questions[id];
  return { ask: words.ask(facts), tell: words.tell(facts) };
}

function said(value: number | string, unit: QuizUnit, text: Catalogue): string {
  if (typeof value === 'string') return text.place(value, 'name');
  if (unit === 'year') return String(value);
  return unit === 'share' ? text.percent(value) : text.full(value);
}
