import { failure, type Result, success } from '../../base/result';
import type { Gradebook } from './gradebook';
import { type TableRow, withCellText, writeTable } from './table';
import { writeTextFile } from './text-file';
import type { GradedColumn } from './tools/tool-rules';

export interface Grade {
  /** Index into the table's rows. */
  readonly row: number;
  readonly value: number;
}

export type FillFault =
  | { readonly kind: 'no-number'; readonly row: number }
  /** More than the tool takes, or less than 0; one such value stops Moodle's whole import. */
  | {
      readonly kind: 'out-of-range';
      readonly row: number;
      readonly value: number;
      readonly maximum: number | null;
    }
  | { readonly kind: 'not-a-student'; readonly row: number }
  | { readonly kind: 'twice'; readonly row: number };

/**
 * The tool's own file with one column filled where there is a grade, and every other byte as it was. Rows in faults
 * are counted from 1, as the file's reader counts them.
 * @param maximum the most that a grade may be; null: no limit is known
 */
export function fillGradebook(
  { file, table, students }: Pick<Gradebook, 'file' | 'table' | 'students'>,
  { at }: Pick<GradedColumn, 'at'>,
  grades: readonly Grade[],
  maximum: number | null,
): Result<Uint8Array, FillFault> {
  const known = new Set(students.map(({ row }) => row));
  const values = new Map<number, number>();
  for (const { row, value } of grades) {
    if (!known.has(row)) return failure({ kind: 'not-a-student', row: row + 1 });
    if (values.has(row)) return failure({ kind: 'twice', row: row + 1 });
    if (!Number.isFinite(value)) return failure({ kind: 'no-number', row: row + 1 });
    if (value < 0 || value > (maximum ?? Number.POSITIVE_INFINITY)) {
      return failure({ kind: 'out-of-range', row: row + 1, value, maximum });
    }
    values.set(row, value);
  }
  const rows = table.rows.map((row, index) => {
    const value = values.get(index);
    return value === undefined ? row : withGrade(row, at, value);
  });
  return success(writeTextFile({ ...file, units: writeTable({ ...table, rows }) }));
}

function withGrade(row: TableRow, at: number, value: number): TableRow {
  const cells = row.cells.map((cell, index) =>
    index === at ? withCellText(cell, gradeText(value)) : cell,
  );
  return { ...row, cells };
}

/** At most two decimals, with a point: what all of these tools read. */
export function gradeText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A measure of the session on the gradebook's scale: `most` becomes `maximum`. */
export function scaled(measure: number, most: number, maximum: number): number {
  return most === 0 ? 0 : Math.round(((measure * maximum) / most) * 100) / 100;
}
