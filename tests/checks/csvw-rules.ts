/**
 * The rules of the Metadata Vocabulary for Tabular Data (W3C Recommendation, 17 December 2015) for the terms
 * that our description uses, as a JSON Schema. The W3C publishes none, and no package brings one.
 */

const text = { type: 'string', minLength: 1 };
const datatypes = ['string', 'integer', 'double', 'date', 'gYearMonth', 'gYear'];
const datatype = { enum: datatypes };
const derived = {
  type: 'object',
  required: ['base'],
  additionalProperties: false,
  properties: { base: datatype, minimum: { type: 'number' }, maximum: { type: 'number' } },
};

/** Section 5.6: a name may not begin with an underscore and needs no escape in a URI template. */
const column = {
  type: 'object',
  required: ['name', 'titles', 'datatype'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' },
    titles: text,
    'dc:description': text,
    datatype: { anyOf: [datatype, derived] },
    null: { type: 'string' },
    required: { type: 'boolean' },
  },
};

/** Section 5.5. */
const schema = {
  type: 'object',
  required: ['columns'],
  additionalProperties: false,
  properties: {
    columns: { type: 'array', minItems: 1, items: column },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    aboutUrl: text,
  },
};

/** Sections 5.2 to 5.4: the context, common properties with a prefix, and tables that have a `url`. */
export const CSVW_RULES = {
  type: 'object',
  required: ['@context', 'tables'],
  additionalProperties: false,
  patternProperties: { '^dc:[a-z]+$': {} },
  properties: {
    '@context': {
      type: 'array',
      items: [
        { const: 'http://www.w3.org/ns/csvw' },
        {
          type: 'object',
          required: ['@language'],
          additionalProperties: false,
          properties: { '@language': text },
        },
      ],
      minItems: 2,
      additionalItems: false,
    },
    tables: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['url', 'tableSchema'],
        additionalProperties: false,
        patternProperties: { '^dc:[a-z]+$': {} },
        properties: { url: text, tableSchema: schema },
      },
    },
  },
};
