import type { SessionReview } from '#core/report/session-review';
import type { CellValue } from './cells/cell-value';
import { COLUMNS } from './columns';
import { entriesOf, type Ids, scored } from './entries';

/** What a spreadsheet takes for the beginning of a formula, in half or full width. */
const FORMULA = '[=+\\-@\\t\\r＝＋－＠]';
/**
 * Where a cell may begin with one: at the start of the text, and after whatever another reader takes for the end of a
 * cell or a line. Quotes and spaces in between may be taken away before a program looks for a formula.
 */
const TRAPS = new RegExp(`(?<=^|[;,\\t\\r\\n|])(?=["\\s]*${FORMULA})`, 'gu');

/** How the rows are written. Excel recognizes UTF-8 by its byte order mark. */
export const CSV_FORMAT = {
  header: true,
  columns: COLUMNS.map(({ name }) => name),
  bom: true,
  // A reader whose cells end at semicolons must find none outside of quotes.
  quoted_match: /[;\t|]/,
};

export type CsvRow = readonly (string | number | null)[];

/** One row for every student in every round; for a demonstration, one row for each of the instructor's rates. */
export function* csvRows(session: SessionReview, ids?: Ids): Generator<CsvRow> {
  const all = scored(session, ids);
  for (const round of session.rounds) {
    for (const entry of entriesOf(all, round)) yield COLUMNS.map(({ of }) => csvCell(of(entry)));
  }
}

/** A number stays one, also below zero; a date is written out with its zone. */
export function csvCell(value: CellValue): string | number | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? unarmed(value) : value;
}

/** Text of which no part can be read as a formula, wherever a reader cuts it: an apostrophe stands before it. */
export function unarmed(text: string): string {
  return text.replace(TRAPS, "'");
}
