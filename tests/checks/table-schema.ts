/** A field as Table Schema has it, https://datapackage.org/standard/table-schema/ */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** The part of a Table Schema that our descriptions use. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
}

/** What a value of each type looks like, by the standard's own words. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
};

/** Everything in the lines of a table (names first) that its schema does not allow. */
export function checkTable(
  schema: TableSchema,
  [head = [], ...rows]: readonly string[][],
): string[] {
  const names = schema.fields.map(({ name }) => name);
  if (head.join() !== names.join()) return [`expected the columns ${names}, found ${head}`];
  const cells = rows.flatMap((row, at) =>
    schema.fields.flatMap((field, column) => {
      const fault = faultOf(field, row[column] ?? '', schema.missingValues);
      return fault === null ? [] : [`line ${at + 2}: ${field.name} ${fault}`];
    }),
  );
  return [...cells, ...repeatedKeys(schema, names, rows)];
}

function faultOf(field: Field, cell: string, missing: readonly string[]): string | null {
  const rules = field.constraints ?? {};
  if (missing.includes(cell)) return rules.required ? 'is missing' : null;
  if (!FORMS[field.type]?.test(cell)) return `expected a ${field.type}, found ${cell}`;
  if (rules.enum && !rules.enum.includes(cell)) return `expected ${rules.enum}, found ${cell}`;
  if (Number(cell) < (rules.minimum ?? -Infinity)) return `${cell} is below ${rules.minimum}`;
  if (Number(cell) > (rules.maximum ?? Infinity)) return `${cell} is above ${rules.maximum}`;
  return null;
}

function repeatedKeys(schema: TableSchema, names: string[], rows: string[][]): string[] {
  const columns = schema.primaryKey.map((name) => names.indexOf(name));
  const keys = rows.map((row) => columns.map((column) => row[column]).join('|'));
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    if (seen.has(key)) return [`${key} stands more than once`];
    seen.add(key);
    return [];
  });
}
