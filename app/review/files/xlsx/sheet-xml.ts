import type { CellValue } from '../cells/cell-value';

export interface WorkbookSheet {
  /** At most 31 characters, none of []:*?/\, and no other sheet's: see `sheetNames`. */
  readonly name: string;
  /** Made when its turn comes. */
  readonly content: () => SheetContent;
}

export interface SheetContent {
  /** The first row stays in view. */
  readonly header: readonly string[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly CellValue[]>;
}

/** Indexes into the cell formats of `STYLES`. */
const HEADER = 1;
const DATE = 2;
/** What a cell can hold. */
const LONGEST_TEXT = 32_767;
const MS_PER_DAY = 86_400_000;
/** Day 0 of the spreadsheet's calendar, by UTC. */
const EPOCH = Date.UTC(1899, 11, 30);

export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A sheet, row by row. */
export function* sheetXml({ header, widths, rows }: SheetContent): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>';
  for (const [at, width] of widths.entries()) {
    yield `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  }
  yield '</cols><sheetData>';
  yield rowXml(header, 1, HEADER);
  let number = 1;
  for (const row of rows) {
    number += 1;
    yield rowXml(row, number);
  }
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly CellValue[], number: number, style = 0): string {
  const written = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`, style));
  return `<row r="${number}">${written.join('')}</row>`;
}

/** Text is text: there is no cell of which a program could make a formula. */
function cellXml(value: CellValue, place: string, style: number): string {
  if (value === null || value === '') return '';
  if (value instanceof Date) {
    return `<c r="${place}" s="${DATE}"><v>${(value.getTime() - EPOCH) / MS_PER_DAY}</v></c>`;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : '';
  }
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** "A" for the first, "AA" after "Z". */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** As XML text. "_x0041_" would be read as "A": its underscore is written out. */
export function escaped(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(UNWRITABLE, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
