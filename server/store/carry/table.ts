import type { openFile } from '../one-connection';

export type FileConnection = ReturnType<typeof openFile>;

/** What a column holds: `time` is a moment, to the millisecond. */
type ColumnKind = 'text' | 'integer' | 'float' | 'boolean' | 'time';

export interface CarriedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** Of the present schema. */
export interface CarriedTable {
  readonly name: string;
  readonly columns: readonly CarriedColumn[];
  /** The names of its primary key's columns, by which its rows are in order. */
  readonly key: readonly string[];
}

/** In the order of a table's columns. A time is ms since 1970, a boolean is one. */
export type CarriedRow = readonly (string | number | boolean | null)[];

const KINDS: Readonly<Record<string, ColumnKind>> = {
  TEXT: 'text',
  INTEGER: 'integer',
  REAL: 'float',
  BOOLEAN: 'boolean',
  DATETIME: 'time',
};

/** All of them, as the present schema has them in SQLite: those that others refer to come first. */
export async function tablesOf(connection: FileConnection): Promise<CarriedTable[]> {
  const { rows } = await connection.execute(`SELECT name FROM sqlite_schema WHERE type = 'table'
    AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations' ORDER BY name`);
  const found = new Map<string, CarriedTable & { readonly parents: readonly string[] }>();
  for (const { name } of rows) found.set(String(name), await tableOf(connection, String(name)));
  const ordered = new Set<string>();
  const add = (name: string) => {
    if (ordered.has(name)) return;
    for (const parent of found.get(name)!.parents) if (parent !== name) add(parent);
    ordered.add(name);
  };
  for (const name of found.keys()) add(name);
  return [...ordered].map((name) => found.get(name)!);
}

async function tableOf(connection: FileConnection, name: string) {
  const about = async (what: string) =>
    (await connection.execute({ sql: `SELECT * FROM pragma_${what}(?)`, args: [name] })).rows;
  const columns = await about('table_info');
  const parents = await about('foreign_key_list');
  return {
    name,
    parents: parents.map(({ table }) => String(table)),
    columns: columns.map(({ name: column, type }) => ({
      name: String(column),
      kind: kindOf(`${name}.${column}`, String(type)),
    })),
    key: columns
      .filter(({ pk }) => Number(pk) > 0)
      .sort((a, b) => Number(a.pk) - Number(b.pk))
      .map(({ name: column }) => String(column)),
  };
}

function kindOf(column: string, type: string): ColumnKind {
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`${column} is of a type that isn't carried: ${type}.`);
  return kind;
}

/** Names that are part of a statement. */
export function namesInSql(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
