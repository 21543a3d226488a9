import type { CarryEnd } from './end';
import {
  type CarriedColumn,
  type CarriedRow,
  type CarriedTable,
  type FileConnection,
  namesInSql,
} from './table';

/** A commit of a large class has 64 KB. */
const ROWS = 200;
/** As SQLite has it. */
type Value = Awaited<ReturnType<FileConnection['execute']>>['rows'][number][number];

/** Rows of one statement: SQLite takes so many values at once. */
const ROWS_AT_ONCE = 50;

export class FileEnd implements CarryEnd {
  constructor(private readonly connection: FileConnection) {}

  async *rows({ name, columns, key }: CarriedTable): AsyncGenerator<CarriedRow[]> {
    const select = `SELECT ${namesInSql(columns.map((column) => column.name))} FROM "${name}"`;
    const order = `ORDER BY ${namesInSql(key)} LIMIT ${ROWS}`;
    const places = key.map((part) => columns.findIndex((column) => column.name === part));
    const after = `WHERE (${namesInSql(key)}) > (${key.map(() => '?').join(', ')})`;
    let last: Value[] = [];
    for (;;) {
      const sql = `${select} ${last.length === 0 ? '' : after} ${order}`;
      const { rows } = await this.connection.execute({ sql, args: last });
      if (rows.length === 0) return;
      const values: Value[][] = rows.map((row) => columns.map((_, at) => row[at]!));
      last = places.map((at) => values.at(-1)![at]!);
      yield values.map((row) => row.map((value, at) => read(value, columns[at]!)));
    }
  }

  async write({ name, columns }: CarriedTable, rows: readonly CarriedRow[]): Promise<void> {
    const one = `(${columns.map(() => '?').join(', ')})`;
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const portion = rows.slice(from, from + ROWS_AT_ONCE);
      await this.connection.execute({
        sql: `INSERT INTO "${name}" (${namesInSql(columns.map((column) => column.name))}) VALUES ${portion.map(() => one).join(', ')}`,
        args: portion.flatMap((row) => row.map((value, at) => written(value, columns[at]!))),
      });
    }
  }
}

function read(value: Value, { kind, name }: CarriedColumn): CarriedRow[number] {
  if (value === null) return null;
  if (kind === 'boolean') return value === 1;
  if (kind === 'time') return timeOf(String(value), name);
  return value as string | number;
}

function timeOf(text: string, name: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`${name} has a time that can't be read: ${text}.`);
  return time;
}

/** As Prisma's adapter writes it. */
function written(value: CarriedRow[number], { kind }: CarriedColumn): Value {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (kind === 'time') return new Date(value as number).toISOString().replace('Z', '+00:00');
  return value;
}
