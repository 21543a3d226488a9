/** What a cell holds: text is text and a number a number, in every format. */
export type CellValue = string | number | Date | null;
