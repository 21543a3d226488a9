import { failure, type Result, success } from '../../base/result';
import { type TextFile, textOf } from './text-file';

export interface Cell {
  /** As it stands in the file, with its quotes, in the file's units. */
  readonly raw: string;
  /** What it says. */
  readonly text: string;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** What ends it; empty at the end of a file without a last line break. */
  readonly end: string;
}

/** A file of delimited text, from which the same file can be made again. */
export interface Table {
  readonly delimiter: Delimiter;
  /** The header first. */
  readonly rows: readonly TableRow[];
}

export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const MOST_ROWS = 20_000;
const MOST_CELLS = 400_000;

export type TableFault =
  | { readonly kind: 'empty' }
  /** The quote that opens in this row, counted from 1, is never closed. */
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'too-large' };

/** Rows of cells (RFC 4180): quotes where a cell needs them, doubled inside, line breaks of any kind. */
export function readTable({ encoding, units }: TextFile): Result<Table, TableFault> {
  const delimiter = delimiterOf(units);
  const rows: TableRow[] = [];
  let cells: Cell[] = [];
  let count = 0;
  let at = 0;
  while (at < units.length || cells.length > 0) {
    const end = endOfCell(units, at, delimiter);
    if (end === null) return failure({ kind: 'open-quote', row: rows.length + 1 });
    const raw = units.slice(at, end);
    cells.push({ raw, text: textOf(encoding, unquoted(raw)) });
    count += 1;
    if (units[end] === delimiter) {
      at = end + 1;
      continue;
    }
    const lineEnd = units.slice(end, end + 2) === '\r\n' ? '\r\n' : units.slice(end, end + 1);
    rows.push({ cells, end: lineEnd });
    cells = [];
    at = end + lineEnd.length;
    if (rows.length > MOST_ROWS || count > MOST_CELLS) return failure({ kind: 'too-large' });
  }
  return rows.length === 0 ? failure({ kind: 'empty' }) : success({ delimiter, rows });
}

export function writeTable({ delimiter, rows }: Table): string {
  return rows.map(({ cells, end }) => cells.map(({ raw }) => raw).join(delimiter) + end).join('');
}

/** The cell with another text, in quotes where it had them. ASCII without quotes, delimiters and line breaks only. */
export function withCellText(cell: Cell, text: string): Cell {
  return { raw: cell.raw.startsWith('"') ? `"${text}"` : text, text };
}

/** Whether a row holds nothing, as the last line of some files. */
export function isBlank({ cells }: TableRow): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

/** Where a cell ends: at a delimiter, a line break, the end; null: inside an open quote. */
function endOfCell(units: string, start: number, delimiter: Delimiter): number | null {
  let at = start;
  if (units[at] === '"') {
    at += 1;
    for (;;) {
      const quote = units.indexOf('"', at);
      if (quote === -1) return null;
      at = quote + 1;
      if (units[at] !== '"') break;
      at += 1;
    }
  }
  while (at < units.length && units[at] !== delimiter && units[at] !== '\n' && units[at] !== '\r') {
    at += 1;
  }
  return at;
}

function unquoted(raw: string): string {
  if (!raw.startsWith('"')) return raw;
  const last = raw.lastIndexOf('"');
  return raw.slice(1, last).replaceAll('""', '"') + raw.slice(last + 1);
}

/** The one that stands most often in the header, outside of quotes. */
function delimiterOf(units: string): Delimiter {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(units)?.[0] ?? '';
  const plain = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((one) => plain.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
