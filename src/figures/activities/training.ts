import { min } from 'd3';
import type { State } from '../../model/activities/columns.ts';
import type { Training } from '../../model/activities/training.ts';
import { trainings } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { entryAsWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareIn, compareNames } from '../by-name.ts';
import { forWhom } from './areas.ts';
import { type EntryView, evidenceView, lifetime, present } from './entry.ts';

/** Courses of one state, by provider. */
export interface TrainingGroup {
  readonly state: State;
  readonly name: string;
  readonly entries: readonly EntryView[];
}

/** A course as a list shows it. */
function trainingView(data: Data, row: Training, text: Catalogue): EntryView {
  const course = courseAsWritten(row, text);
  const words = text.activities;
  const { languages, cost, format } = course;
  return {
    ...{ id: course.id, name: course.name, href: course.url, lead: course.who },
    facts: present(
      languages.length > 0 ? words.languages(languages) : null,
      words.formats[format],
      cost && words.costs[cost],
      forWhom(course.areas, text),
      lifetime(course, text),
    ),
    sentences: present(course.summary, course.note),
    ...evidenceView(data, course, text),
    marks: {
      language: languages,
      cost: cost === null ? [] : [cost],
      format: [format],
      by: [row.who],
    },
    last: null,
  };
}

/** A course with what its contributor wrote marked as being in their language. */
export function courseAsWritten(course: Training, text: Catalogue): Training {
  return entryAsWritten(course, ['name', 'who', 'summary', 'note'], text);
}

/** All courses: those that run first, those that ended last; within that by provider. */
export function trainingByState(data: Data, text: Catalogue): TrainingGroup[] {
  const byProvider = [...trainings(data)].sort(
    (a, b) => compareNames(a.who, b.who) || compareNames(a.name, b.name),
  );
  const order: readonly State[] = ['running', 'unknown', 'ended'];
  return order.map((state) => ({
    ...{ state, name: text.activities.training.headings[state] },
    entries: byProvider
      .filter(({ status }) => status === state)
      .map((course) => trainingView(data, course, text)),
  }));
}

/** The sentences above the list: how many run, how many are free, in which languages. */
export function trainingFacts(
  data: Data,
  text: Catalogue,
): { title: string; lead: string; languages: string } {
  const words = text.activities.training;
  const open = trainings(data).filter(({ status }) => status !== 'ended');
  const running = open.filter(({ status }) => status === 'running');
  const since = min(running, ({ checked }) => checked?.slice(0, 4)) ?? '';
  const { language } = text.activities;
  const tags = [...new Set(open.flatMap(({ languages }) => languages))];
  return {
    title: words.title({
      ...{ running: running.length, since },
      free: running.filter(({ cost }) => cost === 'free').length,
    }),
    lead: words.lead({ all: open.length, unknown: open.length - running.length }),
    languages: words.languages({
      tags: tags.sort((a, b) => compareIn(text)(language(a), language(b))),
      missing: open.filter(({ languages }) => languages.length === 0).length,
    }),
  };
}
