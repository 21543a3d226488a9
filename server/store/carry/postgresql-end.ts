import type pg from 'pg';
import type { CarryEnd } from './end';
import { type CarriedColumn, type CarriedRow, type CarriedTable, namesInSql } from './table';

const ROWS = 200;

const TYPES: Readonly<Record<CarriedColumn['kind'], string>> = {
  text: 'text',
  integer: 'int',
  float: 'float8',
  boolean: 'boolean',
  time: 'timestamptz',
};

/** In a transaction, in which times are those of UTC: the tables have no zone in theirs. */
export class PostgresEnd implements CarryEnd {
  constructor(private readonly client: pg.Client) {}

  async *rows({ name, columns, key }: CarriedTable): AsyncGenerator<CarriedRow[]> {
    const kindOf = new Map(columns.map((column) => [column.name, column.kind]));
    // Whatever the language of the database: SQLite knows bytes only.
    const order = key.map(
      (part) => `"${part}"${kindOf.get(part) === 'text' ? ' COLLATE "C"' : ''}`,
    );
    await this.client.query(
      `DECLARE carried NO SCROLL CURSOR FOR SELECT ${columns.map(selected).join(', ')}
      FROM "${name}" ORDER BY ${order.join(', ')}`,
    );
    try {
      for (;;) {
        const { rows } = await this.client.query<CarriedRow[number][]>({
          text: `FETCH ${ROWS} FROM carried`,
          rowMode: 'array',
        });
        if (rows.length === 0) return;
        yield rows.map((row) => row.map((value, at) => read(value, columns[at]!)));
      }
    } finally {
      await this.client.query('CLOSE carried');
    }
  }

  async write({ name, columns }: CarriedTable, rows: readonly CarriedRow[]): Promise<void> {
    const arrays = columns.map(({ kind }, at) => `$${at + 1}::${TYPES[kind]}[]`);
    await this.client.query(
      `INSERT INTO "${name}" (${namesInSql(columns.map((column) => column.name))})
      SELECT * FROM unnest(${arrays.join(', ')})`,
      columns.map((column, at) => rows.map((row) => written(row[at]!, column))),
    );
  }
}

/** A time as ms since 1970. */
function selected({ name, kind }: CarriedColumn): string {
  return kind === 'time' ? `(extract(epoch FROM "${name}") * 1000)::float8` : `"${name}"`;
}

function read(value: CarriedRow[number], { kind, name }: CarriedColumn): CarriedRow[number] {
  if (kind === 'time' && value !== null && !Number.isInteger(value)) {
    throw new Error(`${name} has a time that is finer than a millisecond: ${value}.`);
  }
  return value;
}

function written(value: CarriedRow[number], { kind }: CarriedColumn): CarriedRow[number] {
  return kind === 'time' && value !== null ? new Date(value as number).toISOString() : value;
}
