import { failure, type Result, success } from '../../base/result';
import { isBlank, readTable, type Table, type TableFault, type TableRow } from './table';
import type { TextFile } from './text-file';
import { toolOf } from './tools/tool-of';
import type { GradedColumn, Tool, ToolRules } from './tools/tool-rules';

/** A gradebook's own download, understood as far as one column of it can be filled. */
export interface Gradebook {
  readonly tool: Tool;
  readonly file: TextFile;
  readonly table: Table;
  readonly students: readonly GradebookStudent[];
  /** The head of the column by which the tool finds its students: complete, and no two alike. */
  readonly key: string;
  /** What may be filled, in order. */
  readonly columns: readonly GradedColumn[];
}

export interface GradebookStudent {
  /** Index into the table's rows. */
  readonly row: number;
  /** What the tool knows this row by: ids, login names, addresses. Never empty. */
  readonly keys: readonly string[];
  /** As a person would be called, "Max Müller"; empty where the file names nobody. */
  readonly name: string;
}

export type GradebookFault =
  | TableFault
  | { readonly kind: 'no-key-column' }
  | { readonly kind: 'no-column'; readonly tool: Tool }
  | { readonly kind: 'no-students' }
  /** A row, counted from 1, that has another number of cells than the header. */
  | {
      readonly kind: 'ragged';
      readonly row: number;
      readonly cells: number;
      readonly heads: number;
    }
  /** Empty where the tool looks: Moodle would give this row's grade to the student of the row before. */
  | { readonly kind: 'no-key'; readonly row: number; readonly head: string }
  | { readonly kind: 'twice'; readonly row: number; readonly first: number; readonly head: string };

/** Checked whole: what a tool would stumble over is a fault here, with its row, before anything is filled. */
export function readGradebook(file: TextFile): Result<Gradebook, GradebookFault> {
  const read = readTable(file);
  if (!read.ok) return read;
  const { rows } = read.value;
  const heads = rows[0]?.cells.map(({ text }) => text.trim()) ?? [];
  const rules = toolOf(heads);
  if (rules.keys.length === 0) return failure({ kind: 'no-key-column' });
  const students: GradebookStudent[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || isBlank(row)) continue;
    const number = index + 1;
    if (row.cells.length !== heads.length) {
      return failure({ kind: 'ragged', row: number, cells: row.cells.length, heads: heads.length });
    }
    if (rules.isNobody(textsOf(row))) continue;
    students.push(studentOf(rules, row, index));
  }
  if (students.length === 0) return failure({ kind: 'no-students' });
  const key = keyColumn(rules.keys, heads, students, rows);
  if (!key.ok) return key;
  const columns = rules.columns(rows.slice(1).map(textsOf));
  if (columns.length === 0) return failure({ kind: 'no-column', tool: rules.tool });
  return success({ tool: rules.tool, file, table: read.value, students, key: key.value, columns });
}

/** The first column that tells all students apart; the fault is that of the column that the tool likes best. */
function keyColumn(
  keys: readonly number[],
  heads: readonly string[],
  students: readonly GradebookStudent[],
  rows: readonly TableRow[],
): Result<string, GradebookFault> {
  const faults: GradebookFault[] = [];
  for (const at of keys) {
    const head = heads[at] ?? '';
    const fault = faultOfKey(at, head, students, rows);
    if (fault === null) return success(head);
    faults.push(fault);
  }
  return failure(faults[0] ?? { kind: 'no-key-column' });
}

function faultOfKey(
  at: number,
  head: string,
  students: readonly GradebookStudent[],
  rows: readonly TableRow[],
): GradebookFault | null {
  const seen = new Map<string, number>();
  for (const { row } of students) {
    const key = rows[row]?.cells[at]?.text.trim().toLowerCase() ?? '';
    if (key === '') return { kind: 'no-key', row: row + 1, head };
    const first = seen.get(key);
    if (first !== undefined) return { kind: 'twice', row: row + 1, first, head };
    seen.set(key, row + 1);
  }
  return null;
}

function studentOf({ keys, nameOf }: ToolRules, row: TableRow, index: number): GradebookStudent {
  const texts = textsOf(row);
  const own = keys.flatMap((at) => texts[at]?.trim() || []);
  return { row: index, keys: [...new Set(own)], name: nameOf(texts) };
}

function textsOf({ cells }: TableRow): readonly string[] {
  return cells.map(({ text }) => text);
}
