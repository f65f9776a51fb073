import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTIVITY_TABLES, type Activities } from '../../model/activities/activities.ts';
import { events } from '../../model/activities/events.ts';
import { policies } from '../../model/activities/policies.ts';
import { FORMS } from '../../model/contact.ts';
import { LANGUAGES, OWN_NAMES, ROOT_LANGUAGE } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';
import { asEntered, CLOSE, OPEN } from '../../text/as-written.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { columnViews } from './columns.ts';

const english = catalogueOf(ROOT_LANGUAGE);

/** Columns that whoever enters a form’s answers fills in. */
const OURS = ['id', 'checked'];

interface Field {
  readonly id?: string;
  readonly type: string;
  readonly attributes: { readonly description?: string; readonly options?: readonly string[] };
  readonly validations?: { readonly required?: boolean };
}

/** A description as a form has it, which cannot mark what is entered as it is. */
const unmarked = (description = '') => description.replaceAll(OPEN, '').replaceAll(CLOSE, '');

/** The fields of a form that take an answer. */
function fieldsOf(file: string): Field[] {
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, 'utf8')) as { body: Field[] };
  return form.body.filter(({ type }) => type !== 'markdown');
}

describe('the columns of a table of activities', () => {
  it.each(ACTIVITY_TABLES.map((table) => [table.name, table as Table]))(
    'are all described in every language, and none that is not there: %s',
    (name, table) => {
      const names = Object.keys(table.row.shape);
      for (const language of LANGUAGES) {
        const text = catalogueOf(language);
        const silent = columnViews(table, text).filter(({ description }) => description === '');
        expect(silent).toEqual([]);
        const own = Object.keys(text.contribute.described.own[name as keyof Activities]);
        expect(own.filter((one) => !names.includes(one))).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)('name in %s the values that English tells apart', (language) => {
    for (const table of ACTIVITY_TABLES) {
      const told = columnViews(table, catalogueOf(language));
      for (const [at, { name, description, values }] of columnViews(table, english).entries()) {
        const named = values.filter((one) => description.includes(asEntered(one)));
        const lost = named.filter((one) => !told[at]?.description.includes(one));
        expect(lost, `${table.name} ${name}`).toEqual([]);
      }
    }
  });

  it('say which values they take and whether they may be empty', () => {
    const views = columnViews(policies, english);
    const kind = views.find(({ name }) => name === 'kind');
    expect(kind).toMatchObject({
      values: ['plan', 'mandate', 'procurement', 'task force'],
      mayBeEmpty: false,
    });
    expect(views.find(({ name }) => name === 'year')).toMatchObject({
      values: [],
      mayBeEmpty: true,
    });
  });
});

describe('the forms of the issue tracker', () => {
  it.each([
    [FORMS.event, events as Table],
    [FORMS.policy, policies as Table],
  ])('ask for what the schema asks: %s', (file, table) => {
    const asked = columnViews(table, english).filter(({ name }) => !OURS.includes(name));
    const fields = fieldsOf(file);
    expect(fields.map(({ id }) => id)).toEqual(asked.map(({ name }) => name));
    expect(fields.map(({ validations }) => validations?.required)).toEqual(
      asked.map(({ mayBeEmpty }) => !mayBeEmpty),
    );
    for (const [index, { type, attributes }] of fields.entries()) {
      expect(attributes.description).toContain(unmarked(asked[index]?.description));
      if (type === 'dropdown') expect(attributes.options).toEqual(asked[index]?.values);
    }
  });

  it('have the fields that a page fills in', () => {
    const ids = fieldsOf(FORMS.correction).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['page', 'edition']));
  });

  it('offer the site’s languages for a correction to a translation, by their own names', () => {
    const language = fieldsOf(FORMS.translation).find(({ id }) => id === 'language');
    const names = LANGUAGES.map((tag) => `${OWN_NAMES[tag]} (${tag})`);
    expect(language?.attributes.options).toEqual(names);
  });
});
